// The same story as request-a-peer.yaml beside it. After a change, compile it again:
//   npx --package inkjs@2.4.0 inkjs-compiler request-a-peer.ink -o request-a-peer.ink.json
EXTERNAL request_open(soon, discipline)
VAR discipline = ""
VAR soon = ""
-> welcome

=== welcome
Would you like to talk with a trained colleague?
+ [Help now] -> help_now -> welcome
+ [Yes, please] -> ask_discipline
+ [Not now] -> stopped
+ [Stop] -> stopped

=== ask_discipline
What do you do? I look for somebody whose work is like yours.
+ [Help now] -> help_now -> ask_discipline
+ [I am a physician]
  ~ discipline = "medicine"
+ [I am a nurse]
  ~ discipline = "nursing"
+ [Something else]
  ~ discipline = "other"
+ [Stop] -> stopped
- -> ask_soon

=== ask_soon
How soon would you like to hear from somebody?
+ [Help now] -> help_now -> ask_soon
+ [Today]
  ~ soon = "today"
+ [In a day or two]
  ~ soon = "days"
+ [This week]
  ~ soon = "week"
+ [Stop] -> stopped
- { soon == "today" and not (discipline == "other"): -> send_today }
-> send

=== send_today
I will begin to look at once.
-> send

=== send
I will ask a trained colleague to be there for you, {soon_words()}. You are {discipline_words()}.
They see how soon. They do not see your name. You will see theirs first, and then decide.
+ [Help now] -> help_now -> send
+ [Send] -> open
+ [Stop] -> stopped

=== open
{ request_open(soon, discipline) == "opened": -> opened | -> already_open }

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
- "days": ~ return "in a day or two"
- else: ~ return "this week"
}

=== function discipline_words()
{ discipline:
- "medicine": ~ return "a physician"
- "nursing": ~ return "a nurse"
- else: ~ return "somebody else"
}
