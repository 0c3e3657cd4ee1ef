/** The visitor's shelf in a component; empty on the server and while the page comes alive. */
import { useStore } from '@nanostores/react';
import { $shelf, type Shelf } from '../../workbench/shelf/shelf.ts';

export const useShelf = <Part>(part: (shelf: Shelf) => Part): Part =>
  part(useStore($shelf, { ssr: 'initial' }));
