/** The payback calculator in a page: what the server has drawn, until somebody uses it. */
import { onFirstUse } from '../state/onFirstUse.tsx';

export default onFirstUse(() => import('../on-a-page/Payback.tsx'));
