export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly maxTokens: number;
  readonly temperature?: number;
  /** The answer is JSON of this schema. */
  readonly schema?: { readonly name: string; readonly schema: object };
  /** A pseudonym of the user: users queue behind themselves, not behind each other. */
  readonly user?: string;
}
