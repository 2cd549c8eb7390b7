import { z } from 'zod';
export const reading = z.any();
