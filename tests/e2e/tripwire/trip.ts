import { armTripwire } from '@/lib/egress/tripwire';

armTripwire(window);
