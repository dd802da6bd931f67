package org.beenthere.app.house;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.Site;
import org.beenthere.engine.Session;
import org.beenthere.postgres.Deployments;
import org.beenthere.postgres.HouseRow;
import org.beenthere.postgres.OpenSessions;
import org.beenthere.script.Scripts;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/**
 * Deploys a site's scripts and words to the database of {@code serve}, beside a bot at work: says first what that does to
 * whoever is in the middle of something, and refuses to leave anybody where nothing says how they go on.
 */
public final class ScriptsDeployment {

    private final Deployments deployments;
    private final Site site;
    private final Map<String, String> own;
    private final Scripts newest;
    private final List<Session> sessions;

    private ScriptsDeployment(DataSource connections, Deployments deployments, Vault vault, Site site, Path folder) {
        this.deployments = deployments;
        this.site = site;
        var read = SiteScripts.read(site, folder);
        this.own = read.files();
        this.newest = read.scripts();
        this.sessions = new OpenSessions(connections, vault).all();
    }

    /**
     * Says what a deployment of a folder does, and makes it if told to.
     *
     * @param site read from the folder
     * @return whether it can be made, or was
     * @throws CannotStart where something that can be mended is in the way
     */
    public static boolean run(Settings settings, Site site, Path folder, boolean deploy, Consumer<String> say) {
        return BesideTheBot.use(
                settings,
                "The database is new: the first ./beenthere serve deploys the scripts by itself.",
                (connections, row) -> {
                    try (var keys = KeyFolder.openBeside(Keys.folder(settings))) {
                        var vault = new Vault(Keyset.read(settings.keyset()), keys);
                        Keys.refuseOfAnother(settings, vault, row);
                        refuseOfAnother(keys, row);
                        var deployments = new Deployments(connections);
                        Function<Consumer<String>, Boolean> work = tell ->
                                new ScriptsDeployment(connections, deployments, vault, site, folder).run(deploy, tell);
                        return deploy ? alone(deployments, work, say) : work.apply(say);
                    }
                },
                say);
    }

    /** All of it or nothing, and told once it is done. */
    private static boolean alone(
            Deployments deployments, Function<Consumer<String>, Boolean> work, Consumer<String> say) {
        var lines = new ArrayList<String>();
        boolean possible = deployments.alone(() -> work.apply(lines::add));
        lines.forEach(say);
        return possible;
    }

    private static void refuseOfAnother(KeyFolder keys, HouseRow row) {
        if (!row.keyStore().equals(keys.id())) {
            throw new CannotStart("The key store belongs to another database: set BEENTHERE_KEYS to the one of serve.");
        }
    }

    private boolean run(boolean deploy, Consumer<String> say) {
        long before = deployments.newest();
        if (before != Deployments.NONE && deployments.files(before).equals(own)) {
            say.accept("These scripts and words are the ones in use (number " + before + ").");
            return true;
        }
        var plan = ScriptsPlan.of(ScriptVersions.beside(newest, site, own, deployments.versions()), sessions);
        plan.tell(say);
        if (plan.isRefused()) {
            say.accept(deploy ? "Nothing was deployed." : "It would not be deployed like this.");
        } else if (deploy) {
            deploy(say);
        }
        return !plan.isRefused();
    }

    private void deploy(Consumer<String> say) {
        deployments.keep(ScriptVersions.of(newest, own));
        deployments.keepOnly(ScriptVersions.inUse(newest, deployments, sessions));
        long number = deployments.add(own, Instant.now());
        say.accept("They are deployed, as number " + number + ". A bot at work follows them within a few seconds.");
    }
}
