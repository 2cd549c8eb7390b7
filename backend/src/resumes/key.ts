/** The folder of a user's files. The backend's role may use only `uploads/` of the bucket (cdktf/modules/names.ts). */
export const folderOf = (userId: string): string => `uploads/${userId}/`;

/** Where a resume's file is. Its own name is no part of it. */
export const resumeKey = (userId: string, resumeId: string): string => `${folderOf(userId)}${resumeId}.pdf`;
