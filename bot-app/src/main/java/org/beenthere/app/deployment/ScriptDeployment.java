package org.beenthere.app.deployment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beenthere.app.CannotStart;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.Site;
import org.beenthere.app.storage.OpenKeys;
import org.beenthere.app.storage.ServeDatabase;
import org.beenthere.engine.Session;
import org.beenthere.postgres.OpenSessions;
import org.beenthere.postgres.deployment.Deployments;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.beenthere.script.Scripts;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/**
 * Deploys a site's scripts, words and prompts to the database of {@code serve}, while the bot may be running. Prints first what that
 * does to open conversations, and refuses to leave one without a way on.
 */
public final class ScriptDeployment {

    private final Deployments deployments;
    private final Site site;
    private final Map<String, String> own;
    private final Scripts newest;
    private final List<Session> sessions;

    private ScriptDeployment(DataSource connections, Deployments deployments, Vault vault, Site site, Path folder) {
        this.deployments = deployments;
        this.site = site;
        var read = SiteScripts.read(site, folder);
        this.own = read.files();
        this.newest = read.scripts();
        this.sessions = new OpenSessions(connections, vault).all();
    }

    /**
     * Prints what a deployment of a site folder does, and makes it if asked to.
     *
     * @param site the site in the folder
     * @param deploy whether to make it
     * @param say prints a line
     * @return whether it was made, or could be
     * @throws CannotStart if the scripts have errors, or database, keyset or key store cannot be used
     */
    public static boolean run(Settings settings, Site site, Path folder, boolean deploy, Consumer<String> say) {
        return ServeDatabase.use(
                settings,
                "The database is new: the first ./beenthere serve deploys the scripts by itself.",
                (connections, row) -> {
                    try (var keys = KeyFolder.openWithoutLock(settings.keys())) {
                        var vault = new Vault(Keyset.read(settings.keyset()), keys);
                        OpenKeys.checkKeyset(settings, vault, row);
                        checkKeyStore(keys, row);
                        var deployments = new Deployments(connections);
                        Function<Consumer<String>, Boolean> work = to ->
                                new ScriptDeployment(connections, deployments, vault, site, folder).run(deploy, to);
                        return deploy ? exclusively(deployments, work, say) : work.apply(say);
                    }
                },
                say);
    }

    /** In one transaction, while nobody else deploys; prints only after the commit. */
    private static boolean exclusively(
            Deployments deployments, Function<Consumer<String>, Boolean> work, Consumer<String> say) {
        var lines = new ArrayList<String>();
        boolean possible = deployments.alone(() -> work.apply(lines::add));
        lines.forEach(say);
        return possible;
    }

    private static void checkKeyStore(KeyFolder keys, DatabaseIdentity row) {
        if (!row.keyStore().equals(keys.id())) {
            throw new CannotStart("The key store belongs to another database: set BEENTHERE_KEYS to the one of serve.");
        }
    }

    private boolean run(boolean deploy, Consumer<String> say) {
        long before = deployments.newest();
        if (before != Deployments.NONE && deployments.files(before).equals(own)) {
            say.accept("These scripts, words and prompts are the ones in use (number " + before + ").");
            return true;
        }
        var plan = DeploymentPlan.of(
                ScriptVersions.beside(newest, site, own, deployments.versions().all()), sessions);
        plan.print(say);
        if (plan.isRefused()) {
            say.accept(deploy ? "Nothing was deployed." : "It would not be deployed like this.");
        } else if (deploy) {
            deploy(say);
        }
        return !plan.isRefused();
    }

    private void deploy(Consumer<String> say) {
        deployments.versions().add(ScriptVersions.of(newest, own));
        deployments.versions().retain(ScriptVersions.inUse(newest, deployments, sessions));
        long number = deployments.add(own, Instant.now());
        say.accept("They are deployed, as number " + number + ". A bot at work follows them within a few seconds.");
    }
}
