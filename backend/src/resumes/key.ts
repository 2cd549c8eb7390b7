/** Where a user's files are, by the owner: everything of a user is under one folder. */
export const folderOf = (userId: string): string => `resumes/${userId}/`;

/** Where a resume's file is. Its own name is no part of it. */
export const resumeKey = (userId: string, resumeId: string): string => `${folderOf(userId)}${resumeId}.pdf`;
