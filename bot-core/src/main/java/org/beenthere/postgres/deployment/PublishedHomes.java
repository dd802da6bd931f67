package org.beenthere.postgres.deployment;

import org.jdbi.v3.core.Jdbi;

/** What the homes that people see were made from. */
public final class PublishedHomes {

    private final Jdbi jdbi;

    PublishedHomes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The hash of what the published homes are made from, as {@link #publishAnew} was given it. */
    public String hash() {
        return jdbi.withHandle(handle -> handle.createQuery("select homes from house")
                .mapTo(String.class)
                .one());
    }

    /**
     * Has every published home published anew.
     *
     * @param hash of what they are made from now on
     */
    public void publishAnew(String hash) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("update house set homes = :homes")
                    .bind("homes", hash)
                    .execute();
            handle.execute("update home_view set version = version + 1");
        });
    }
}
