/** The framework as JSON. */
import type { APIRoute } from 'astro';
import { loadFramework } from '../components/framework.ts';
import { frameworkIndex } from '../machines/indexes.ts';
import { address } from '../markdown/address.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(frameworkIndex(await loadFramework(), new URL(address('/'), site)));
