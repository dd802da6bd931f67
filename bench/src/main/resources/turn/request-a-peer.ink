// The same story as request-a-peer.yaml beside it. After a change, compile it again:
//   npx --package inkjs@2.4.0 inkjs-compiler request-a-peer.ink -o request-a-peer.ink.json
EXTERNAL request_open(soon, topic)
VAR topic = ""
VAR soon = ""
-> welcome

=== welcome
Would you like to talk with a trained colleague?
+ [Help now] -> help_now -> welcome
+ [Yes, please] -> ask_topic
+ [Not now] -> stopped
+ [Stop] -> stopped

=== ask_topic
What is it about? You can keep it general.
+ [Help now] -> help_now -> ask_topic
+ [A hard event]
  ~ topic = "event"
+ [Workload]
  ~ topic = "workload"
+ [Something else]
  ~ topic = "other"
+ [Stop] -> stopped
- -> ask_soon

=== ask_soon
How soon would you like to hear from somebody?
+ [Help now] -> help_now -> ask_soon
+ [Today]
  ~ soon = "today"
+ [This week]
  ~ soon = "week"
+ [Stop] -> stopped
- { soon == "today" and not (topic == "workload"): -> send_today }
-> send

=== send_today
I will begin to look at once.
-> send

=== send
I will ask a trained colleague to be there for you, {soon_words()}, about {topic_words()}.
They see how soon. They do not see your name. You will see theirs first, and then decide.
+ [Help now] -> help_now -> send
+ [Send] -> open
+ [Stop] -> stopped

=== open
{ request_open(soon, topic) == "opened": -> opened | -> already_open }

=== opened
Thank you for asking. It is sent.
-> END

=== already_open
You have a request open already.
-> END

=== stopped
That is fine. I am here whenever you want.
-> END

=== help_now
You can talk to somebody right now. Emergency: call 911. Crisis line: call or text 988.
->->

=== function soon_words()
{ soon:
- "today": ~ return "today"
- else: ~ return "this week"
}

=== function topic_words()
{ topic:
- "event": ~ return "a hard event"
- "workload": ~ return "the workload"
- else: ~ return "something else"
}
