/**
 * Where a user's files are, by the owner: everything of a user is under one folder. The box's role may use `uploads/` of
 * the bucket, and nothing else (cdktf/modules/names.ts).
 */
export const folderOf = (userId: string): string => `uploads/${userId}/`;

/** Where a resume's file is. Its own name is no part of it. */
export const resumeKey = (userId: string, resumeId: string): string => `${folderOf(userId)}${resumeId}.pdf`;
