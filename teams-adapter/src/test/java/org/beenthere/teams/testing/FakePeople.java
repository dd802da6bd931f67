package org.beenthere.teams.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.PersonRef;
import org.beenthere.teams.testing.Activities.Account;

/** Who has the bot, and how Teams tells who somebody is. */
final class FakePeople {

    private final FakeChats chats;
    private final Map<PersonRef, Account> accounts = new ConcurrentHashMap<>();

    FakePeople(FakeChats chats) {
        this.chats = chats;
    }

    /** Somebody who has the bot, and so a chat with it. */
    PersonRef person(String name) {
        var account = Account.named(name);
        var person = ref(name);
        accounts.put(person, account);
        chats.open(account.conversation(), List.of(member(account, "user")));
        return person;
    }

    /** Somebody who has the bot, of whom the roster of their chat says this beside it. */
    PersonRef person(String name, Map<String, Object> says) {
        var account = Account.named(name);
        var all = new HashMap<String, Object>(Map.of("id", account.id(), "name", account.name()));
        all.putAll(says);
        chats.open(account.conversation(), List.of(all));
        return person(name);
    }

    static PersonRef ref(String name) {
        return new PersonRef("teams", FakeLogin.TENANT, Account.named(name).directory());
    }

    Account account(PersonRef person) {
        return accounts.get(person);
    }

    /** What stands in somebody's chat; nothing where they have none. */
    List<FakeChats.Posted> chat(PersonRef person) {
        return accounts.containsKey(person) ? chats.in(accounts.get(person).conversation()) : List.of();
    }

    /** Makes a channel with these in it; gives its id. */
    String channel(List<ChannelMember> members) {
        var id = "19:" + chats.nextId() + "@thread.tacv2";
        chats.open(id, members.stream().map(FakePeople::member).toList());
        return id;
    }

    private static Map<String, Object> member(ChannelMember member) {
        var name = member.person().user();
        return member.bot()
                ? Map.of("id", "28:" + name, "name", name)
                : member(Account.named(name), member.guest() ? "guest" : "user");
    }

    private static Map<String, Object> member(Account account, String role) {
        return Map.of(
                "id", account.id(),
                "name", account.name(),
                "aadObjectId", account.directory(),
                "tenantId", FakeLogin.TENANT,
                "userRole", role);
    }
}
