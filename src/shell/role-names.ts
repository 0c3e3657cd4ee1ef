/** The names of roles on a page; apart from `messages.ts`, which scripts of every page load. */
import { roleNames as namesOfRoles } from '../words/role-names.ts';
import { locale } from './messages.ts';

export const roleNames = namesOfRoles(locale);
