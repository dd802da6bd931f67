package org.beenthere.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** How a stand-in hands in what people do: once and at once, or not so. */
public final class Deliveries {

    private final List<BooleanSupplier> held = new ArrayList<>();
    private boolean twice;
    private boolean holding;
    private volatile boolean acknowledged;

    /**
     * Hands in an act.
     *
     * @param delivery delivers it, and says whether that was acknowledged
     */
    public void hand(BooleanSupplier delivery) {
        for (int i = 0; i < (twice ? 2 : 1); i++) {
            if (holding) {
                held.addFirst(delivery);
            } else {
                acknowledged = delivery.getAsBoolean();
            }
        }
    }

    /** As {@link StandIn#twice}. */
    public void twice(Runnable acts) {
        twice = true;
        acts.run();
        twice = false;
    }

    /** As {@link StandIn#reversed}. */
    public void reversed(Runnable acts) {
        holding = true;
        acts.run();
        holding = false;
        held.forEach(delivery -> acknowledged = delivery.getAsBoolean());
        held.clear();
    }

    /** As {@link StandIn#acknowledged}. */
    public boolean acknowledged() {
        return acknowledged;
    }
}
