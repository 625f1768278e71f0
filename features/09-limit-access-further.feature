@C9 @LIM @limits @topic-confirmed
Feature: We let you limit further who sees your record
  You can ask us to narrow who sees your record, or parts of it. Before you decide, we explain what that
  could mean for your care. You can change your mind.

  @LIM-01 @must @core @basis-G @basis-N
  Rule: You can limit who sees your record, and which parts of it they see
    You can shut out one person, a team, or an organisation such as a health partner. You can seal one item
    or a whole kind of information. You can leave the shared care record, or have us ask you first. Each
    limit says what it covers and when it starts. It may also have an end.

    Not yet tested: that we ask you first.

    @LIM-01.1
    Scenario Outline: Beth shuts out <whom>, and then Priya tries to look
      If this fails: Beth could say who must not know, and they would go on reading.
      Given Beth's record says "Was hurt by somebody at home"
      And Priya is helping Beth
      When Beth shuts out <whom>
      Then Priya <opening> read "Was hurt by somebody at home" in Beth's record
      And Beth's list ends with a look: Priya, <shown as>

      Examples: The only difference is whom Beth shuts out
        | whom          | opening       | shown as |
        | Priya         | can no longer | refused  |
        | Lottie        | can still     | allowed  |
        | Priya's team  | can no longer | refused  |
        | Lottie's team | can still     | allowed  |

    @LIM-01.2
    Scenario Outline: Beth shuts out <whom>, and then the family doctor tries to look
      If this fails: Beth could not keep from the surgery what Beth told us alone.
      Given Beth's record says "Was hurt by somebody at home"
      And Dr Locke is helping Beth
      When Beth shuts out <whom>
      Then Dr Locke <opening> read "Was hurt by somebody at home" in Beth's record
      And Beth's list ends with a look: Dr Locke, <shown as>

      Examples: The only difference is whom Beth shuts out
        | whom                    | opening       | shown as |
        | Dr Locke's organisation | can no longer | refused  |
        | Tilly's organisation    | can still     | allowed  |

    @LIM-01.3
    Scenario Outline: Beth leaves the shared care record, and then <worker> tries to look
      If this fails: Beth would think that the record stays with us, and others could still read it.
      Given Beth's record says "Was hurt by somebody at home"
      And <worker> is helping Beth
      When Beth leaves the shared care record
      Then <worker> <opening> read "Was hurt by somebody at home" in Beth's record
      And Beth's list ends with a look: <worker>, <shown as>

      Examples: The only difference is whether the worker is one of ours
        | worker   | opening       | shown as |
        | Dr Locke | can no longer | refused  |
        | Priya    | can still     | allowed  |

    @LIM-01.4
    Scenario Outline: Beth seals the entry "<sealed>", and then Priya looks
      If this fails: to keep one thing private, Beth would have to shut out everybody from everything.
      Given Beth's record says "Was hurt by somebody at home"
      And Beth's record says "Likes to walk by the sea"
      And Priya is helping Beth
      When Beth seals the entry "<sealed>"
      Then Beth's record <shows> "Was hurt by somebody at home" to Priya
      And Beth's list ends with a look: Priya, allowed

      Examples: The only difference is which entry Beth seals
        | sealed                       | shows           |
        | Was hurt by somebody at home | no longer shows |
        | Likes to walk by the sea     | still shows     |

    @LIM-01.5
    Scenario Outline: Beth seals everything about <topic>, and then Priya looks
      If this fails: Beth would have to find and seal each entry about money, one by one.
      Given Beth's record says "Owes rent for two months", about money
      And Beth's record says "Likes to walk by the sea", about daily living
      And Priya is helping Beth
      When Beth seals everything about <topic>
      Then Beth's record <shows> "Owes rent for two months" to Priya
      And Beth's list ends with a look: Priya, allowed

      Examples: The only difference is the kind of information
        | topic        | shows           |
        | money        | no longer shows |
        | daily living | still shows     |

    @LIM-01.6
    Scenario Outline: Beth shuts out Priya from <start> until next week
      If this fails: a limit would start or end on some other day than Beth wanted.
      Given Beth's record says "Was hurt by somebody at home"
      And Priya is helping Beth
      When Beth shuts out Priya from <start> until next week
      Then Priya <opening> read "Was hurt by somebody at home" in Beth's record
      And Beth's list ends with a look: Priya, <shown as>
      And Beth reads when this limit starts and ends

      Examples: The only difference is when the limit starts
        | start    | opening       | shown as |
        | now      | can no longer | refused  |
        | tomorrow | can still     | allowed  |

  @LIM-02 @must @core @basis-N
  Rule: Before a limit starts, we tell you what it could mean for your care and what else you could do
    We keep what was explained, by whom, and what you then chose. We may not hold back a service to make you
    drop a limit. If someone gives that as a reason, it is turned away and a manager reviews it.

    Not yet tested: that nothing starts before it was explained, and that a manager reviews it.

    @LIM-02.1
    Scenario Outline: Beth, to whom Lottie explained the limit, chooses to <choice>
      If this fails: nobody could show later what Beth was told, and what Beth wanted then.
      Given Beth's record says "Wants to be asked first"
      And Beth has asked us to shut out Priya
      And Lottie has explained to Beth what the limit could mean
      When Beth chooses to <choice>
      Then Beth reads there what Lottie explained, and the choice to <choice>
      And Beth's list has no new line

      Examples: Both choices are kept
        | choice               |
        | go on with the limit |
        | drop the limit       |

    @LIM-02.2
    Scenario Outline: Beth chooses to <choice>, and then Priya tries to look
      If this fails: what Beth chose in the end would not count.
      Given Beth's record says "Wants to be asked first"
      And Priya is helping Beth
      And Beth has asked us to shut out Priya
      And Lottie has explained to Beth what the limit could mean
      When Beth chooses to <choice>
      Then Priya <opening> read "Wants to be asked first" in Beth's record
      And Beth's list ends with a look: Priya, <shown as>

      Examples: The only difference is what Beth chooses
        | choice               | opening       | shown as |
        | go on with the limit | can no longer | refused  |
        | drop the limit       | can still     | allowed  |

    @LIM-02.3
    Scenario Outline: Lottie explains to Beth <warning>
      If this fails: Beth could be made to choose between help and a private life.
      Given Beth's record says "Wants to be asked first"
      And Lottie is helping Beth
      And Beth has asked us to shut out Priya
      When Lottie explains to Beth <warning>
      Then what Lottie said <keeping> as an explanation to Beth
      And Beth's list has one new line: Lottie, <shown as>

      Examples: The only difference is what Lottie says
        | warning                                          | keeping                     | shown as |
        | what the limit could mean                        | is kept                     | allowed  |
        | that help would stop unless the limit is dropped | is turned away and not kept | refused  |

  @LIM-03 @must @core @basis-N @timing
  Rule: Once a limit is active, it binds the very next look
    If you need it for your safety, we put a limit in place at once for the time being. We aim to make every
    other limit active soon. This project's own figure: within two working days. A council may declare
    another.

    Not yet tested: how soon a limit that is not for safety becomes active.

    @LIM-03.1
    Scenario Outline: Beth shuts out <whom>, and Priya, who has just looked, tries again
      If this fails: whoever had the record open that day could go on reading after Beth said no.
      Given Beth's record says "Has a new front door key"
      And Priya has looked at Beth's record
      When Beth shuts out <whom>
      Then Priya <opening> read "Has a new front door key" in Beth's record
      And Beth's list ends with a look: Priya, <shown as>

      Examples: The only difference is whom Beth shuts out
        | whom   | opening       | shown as |
        | Priya  | can no longer | refused  |
        | Lottie | can still     | allowed  |

    @LIM-03.2
    Scenario Outline: Marguerite needs <whom> shut out at once, for safety
      If this fails: while the forms are filled in, the new address could reach those whom Marguerite fled.
      Given Marguerite's record says "Has moved to a safe address"
      And Sam is helping Marguerite
      When Marguerite asks us to shut out <whom> at once, for safety
      Then Sam <opening> read "Has moved to a safe address" in Marguerite's record
      And Marguerite's list ends with a look: Sam, <shown as>

      Examples: The only difference is whom Marguerite names
        | whom   | opening       | shown as |
        | Sam    | can no longer | refused  |
        | Lottie | can still     | allowed  |

  @LIM-04 @must @core @basis-N
  Rule: Someone you shut out sees nothing, and what you seal stays closed
    Others who need a sealed item see only that you asked us to withhold it. If you choose to seal and hide
    it, they see nothing at all. Lists, counts and searches then agree that it is not there.

    Not yet tested: counts, and searches inside a record.

    @LIM-04.1
    Scenario Outline: Priya looks at the record of Beth, who has shut out <whom>
      If this fails: Beth's limit would be a note in a file, and no limit.
      Given Beth's record says "Was hurt by somebody at home"
      And Priya is helping Beth
      And Beth has shut out <whom>
      When Priya looks at Beth's record to give care
      Then Priya <result>
      And Beth's list has one new line: Priya, <shown as>

      Examples: The only difference is whom Beth has shut out
        | whom         | result                              | shown as |
        | Priya        | is refused and sees nothing         | refused  |
        | Lottie       | sees "Was hurt by somebody at home" | allowed  |
        | Priya's team | is refused and sees nothing         | refused  |

    @LIM-04.2
    Scenario Outline: Priya opens one entry of Beth, who has shut out <whom>
      If this fails: knowing the number of an entry would be enough to get past the limit.
      Given Beth's record says "Was hurt by somebody at home"
      And Priya is helping Beth
      And Beth has shut out <whom>
      When Priya opens the entry "Was hurt by somebody at home" in Beth's record
      Then Priya <result>
      And Beth's list has one new line: Priya, <shown as>

      Examples: The only difference is whom Beth has shut out
        | whom   | result                              | shown as |
        | Priya  | is refused and sees nothing         | refused  |
        | Lottie | sees "Was hurt by somebody at home" | allowed  |

    @LIM-04.3
    Scenario Outline: Priya looks at the past of Beth, who has shut out <whom>
      If this fails: what Beth closed today could still be read as it stood yesterday.
      Given Beth's record says "Lives with a brother"
      And Beth's record was corrected from "Lives with a brother" to "Lives alone"
      And Priya is helping Beth
      And Beth has shut out <whom>
      When Priya looks at Beth's record as it stood before it was corrected
      Then Priya <result>
      And Beth's list has one new line: Priya, <shown as>

      Examples: The only difference is whom Beth has shut out
        | whom   | result                      | shown as |
        | Priya  | is refused and sees nothing | refused  |
        | Lottie | sees "Lives with a brother" | allowed  |

    @LIM-04.4
    Scenario Outline: Priya looks at the record, and Beth <sealed> one entry
      If this fails: what Beth told one worker in trust would be read by all of them.
      Given Beth's record says "Was hurt by somebody at home"
      And Priya is helping Beth
      And Beth <sealed> the entry "Was hurt by somebody at home"
      When Priya looks at Beth's record to give care
      Then Priya <result> "Was hurt by somebody at home"
      And Priya <telling> that something was withheld
      And Beth's list has one new line: Priya, allowed

      Examples: The only difference is what Beth has done with the entry
        | sealed                | result       | telling     |
        | has not sealed        | sees         | is not told |
        | has sealed            | does not see | is told     |
        | has sealed and hidden | does not see | is not told |

    @LIM-04.5
    Scenario Outline: Priya opens an entry that Beth <sealed>
      If this fails: a seal would only hide the entry in the list, and anybody could open it.
      Given Beth's record says "Was hurt by somebody at home"
      And Priya is helping Beth
      And Beth <sealed> the entry "Was hurt by somebody at home"
      When Priya opens the entry "Was hurt by somebody at home" in Beth's record
      Then Priya <result>
      And Beth's list has one new line: Priya, <shown as>

      Examples: The only difference is what Beth has done with the entry
        | sealed                | result                              | shown as |
        | has not sealed        | sees "Was hurt by somebody at home" | allowed  |
        | has sealed            | is refused and sees nothing         | refused  |
        | has sealed and hidden | is refused and sees nothing         | refused  |

    @LIM-04.6
    Scenario: A hidden entry and one that there is not are answered alike
      If this fails: the answer itself would tell that Beth is hiding something, and where.
      Given Beth's record says "Was hurt by somebody at home"
      And Priya is helping Beth
      And Beth has sealed and hidden the entry "Was hurt by somebody at home"
      When Priya tries to open the entry "Was hurt by somebody at home" in Beth's record, and one that there is not
      Then Priya gets the same answer both times
      And Beth's list shows no look by Priya

    @LIM-04.7
    Scenario Outline: Priya looks at the past, and Beth <sealed> the entry
      If this fails: a sealed entry could be read in its older words.
      Given Beth's record says "Was hurt by a friend"
      And Beth's record was corrected from "Was hurt by a friend" to "Was hurt by a cousin"
      And Priya is helping Beth
      And Beth <sealed> the entry "Was hurt by a cousin"
      When Priya looks at Beth's record as it stood before it was corrected
      Then Priya <result> "Was hurt by a friend"
      And Beth's list has one new line: Priya, allowed

      Examples: The only difference is what Beth has done with the entry
        | sealed                | result       |
        | has not sealed        | sees         |
        | has sealed            | does not see |
        | has sealed and hidden | does not see |

    @LIM-04.8
    Scenario Outline: Priya looks at the record, and Beth <sealed> everything about money
      If this fails: Beth's debts would be known to all who only come to help with the washing.
      Given Beth's record says "Owes rent for two months", about money
      And Priya is helping Beth
      And Beth <sealed> everything about money
      When Priya looks at Beth's record to give care
      Then Priya <result> "Owes rent for two months"
      And Priya <telling> that something was withheld
      And Beth's list has one new line: Priya, allowed

      Examples: The only difference is what Beth has done with this kind of information
        | sealed                | result       | telling     |
        | has not sealed        | sees         | is not told |
        | has sealed            | does not see | is told     |
        | has sealed and hidden | does not see | is not told |

  @LIM-05 @must @core @basis-L @negative
  Rule: A limit does not stop a legal duty, a court, safeguarding or an emergency
    Nor does it stop us from defending a legal claim. Safeguarding here means that a child or adult is at
    risk. Each look that passes a limit is written down with its ground. We tell you about it, as we do if
    we share without consent.

    Not yet tested: an emergency, and that we tell you about the look.

    @LIM-05.1
    Scenario Outline: Dev, whom Beth has shut out, passes the limit <ground>
      If this fails: a limit could leave a child in danger, or anybody could pass it without a ground.
      Given Beth's record says "The baby has bruises"
      And Dev is helping Beth
      And Beth has shut out Dev
      When Dev passes the limits on Beth's record <ground>
      Then Dev <opening> read "The baby has bruises" in Beth's record
      And Beth's list ends with a look: Dev, <shown as>

      Examples: The only difference is the ground
        | ground                       | opening      | shown as |
        | to keep someone at risk safe | can now      | allowed  |
        | because a law demands it     | can now      | allowed  |
        | because a court ordered it   | can now      | allowed  |
        | to defend a legal claim      | can now      | allowed  |
        | giving no ground             | still cannot | refused  |

    @LIM-05.2
    Scenario Outline: <worker> passes the limit, and then Priya tries to look
      If this fails: when one worker has a ground in law, all those whom Beth shut out could read again.
      Given Beth's record says "The baby has bruises"
      And Priya is helping Beth
      And Dev is helping Beth
      And Beth has shut out Priya
      When <worker> passes the limits on Beth's record to keep someone at risk safe
      Then Priya <opening> read "The baby has bruises" in Beth's record
      And Beth's list ends with a look: Priya, <shown as>

      Examples: The only difference is who passes the limit
        | worker | opening      | shown as |
        | Priya  | can now      | allowed  |
        | Dev    | still cannot | refused  |

    @LIM-05.3
    Scenario Outline: Dev passes the seal on one entry <ground>
      If this fails: a seal could hide what keeps somebody safe, or would be no seal at all.
      Given Beth's record says "The baby has bruises"
      And Dev is helping Beth
      And Beth has sealed the entry "The baby has bruises"
      When Dev passes the limits on Beth's record <ground>
      Then Beth's record <shows> "The baby has bruises" to Dev
      And Beth's list ends with a look: Dev, allowed

      Examples: The only difference is the ground
        | ground                       | shows         |
        | to keep someone at risk safe | now shows     |
        | giving no ground             | does not show |

    @LIM-05.4
    Scenario: Beth reads on what ground the limit was passed
      If this fails: Beth would see that Dev got past the limit, but not by what right.
      Given Beth's record says "The baby has bruises"
      And Lottie has looked at Beth's record
      And Dev is helping Beth
      And Beth has shut out Dev
      When Dev passes the limits on Beth's record to keep someone at risk safe
      Then Dev can now read "The baby has bruises" in Beth's record
      And Beth's list gives a ground for the look by Dev, and none for that by Lottie

  @LIM-06 @must @basis-G @basis-L @negative
  Rule: We may turn down a limit, or part of it, only in writing, with reasons and by a manager
    We tell you how to complain, and offer you the nearest thing that would work. If you shut out the only
    worker allocated to you, we offer you another.

    Not yet tested: a limit turned down in part, and another worker in place of the only one.

    @LIM-06.1
    Scenario Outline: Grace, a manager, turns down Beth's limit <reasons>
      If this fails: Beth could be told no without a word why, and with nowhere to turn.
      Given Beth's record says "Wants to be asked first"
      And Grace is helping Beth
      And Beth has asked us to shut out Priya
      When Grace turns down this limit of Beth <reasons>
      Then Beth reads that the limit is <fate>
      And Beth's list has one new line: Grace, <shown as>

      Examples: The only difference is whether there are reasons
        | reasons         | fate                                  | shown as |
        | with reasons    | turned down, why, and how to complain | allowed  |
        | without reasons | still asked for                       | refused  |

    @LIM-06.2
    Scenario Outline: <worker>, <job>, turns down Beth's limit with reasons
      If this fails: the very worker whom Beth wants to shut out could say no.
      Given Beth's record says "Wants to be asked first"
      And <worker> is helping Beth
      And Beth has asked us to shut out Priya
      When <worker> turns down this limit of Beth with reasons
      Then Beth reads that the limit is <fate>
      And Beth's list has one new line: <worker>, <shown as>

      Examples: The only difference is whether the worker is a manager
        | worker | job             | fate                                  | shown as |
        | Grace  | a manager       | turned down, why, and how to complain | allowed  |
        | Lottie | a social worker | still asked for                       | refused  |

  @LIM-07 @must @basis-N
  Rule: You can lift or change a limit at any time, in the same ways as you set it
    Before we lift it, we check with you through a contact we already had, in case someone is forcing you.
    That check is this project's own rule.

    Not yet tested: a limit that is changed, and the other ways to ask.

    @LIM-07.1
    Scenario Outline: Beth lifts the limit on <whom>, and then Priya tries to look
      If this fails: Beth could not take back a limit, or would lose one that should stay.
      Given Beth's record says "Wants to be asked first"
      And Priya is helping Beth
      And Beth has shut out Priya
      And Beth has shut out Lottie
      When Beth lifts the limit on <whom>
      Then Priya <opening> read "Wants to be asked first" in Beth's record
      And Beth's list ends with a look: Priya, <shown as>

      Examples: The only difference is which limit Beth lifts
        | whom   | opening      | shown as |
        | Priya  | can now      | allowed  |
        | Lottie | still cannot | refused  |

    @LIM-07.2 @reference
    Scenario Outline: Lottie checks through <contact> whether Beth wants the limit lifted
      If this fails: somebody who forces Beth could have the limit lifted, and give the number to call.
      Given Beth's record says "Wants to be asked first"
      And Priya is helping Beth
      And Lottie is helping Beth
      And Beth has shut out Priya, and now wants that limit lifted
      When Lottie checks with Beth through <contact>
      Then Priya <opening> read "Wants to be asked first" in Beth's record
      And Beth's list ends with a look: Priya, <shown as>

      Examples: The only difference is the contact
        | contact                    | opening      | shown as |
        | a contact we had before    | can now      | allowed  |
        | a contact that is new to us | still cannot | refused  |

  @LIM-08 @should @core @basis-P
  Rule: We restrict some records ourselves, to a list of named people
    They are records of staff who use our services, relatives of staff, people in the public eye, adoption,
    witness protection and serious reviews. A place on the list lasts two weeks for a task, or six months
    for those involved, with a warning before it ends. We review every restriction every 90 days, and none
    goes on without end. If you ask, you can see it and the kind of reason for it.

    Not yet tested: how long a place on the list lasts, the warning, the reviews and the end.

    @LIM-08.1
    Scenario Outline: Priya is helping Imogen, whose record we have restricted to <named>
      If this fails: whoever is curious about a known name could read what that person went through.
      Given Imogen's record says "Has given a talk on the radio"
      And Priya is helping Imogen
      And we have restricted Imogen's record to <named>
      When Priya looks at Imogen's record to give care
      Then Priya <result>
      And Imogen's list has one new line: Priya, <shown as>

      Examples: The only difference is who is named
        | named  | result                               | shown as |
        | Priya  | sees "Has given a talk on the radio" | allowed  |
        | Lottie | is refused and sees nothing          | refused  |

    @LIM-08.2
    Scenario Outline: Priya opens one entry, and we have restricted the record to <named>
      If this fails: knowing the number of an entry would be enough to get round the list of names.
      Given Imogen's record says "Has given a talk on the radio"
      And Priya is helping Imogen
      And we have restricted Imogen's record to <named>
      When Priya opens the entry "Has given a talk on the radio" in Imogen's record
      Then Priya <result>
      And Imogen's list has one new line: Priya, <shown as>

      Examples: The only difference is who is named
        | named  | result                               | shown as |
        | Priya  | sees "Has given a talk on the radio" | allowed  |
        | Lottie | is refused and sees nothing          | refused  |

    @LIM-08.3
    Scenario Outline: Imogen asks, and we <restricting> the record
      If this fails: Imogen could not find out that the record is kept apart, and would take it for a secret.
      Given Imogen's record says "Has given a talk on the radio"
      And we <restricting> Imogen's record to Priya
      When Imogen asks whether we have restricted the record
      Then Imogen reads that the record <restricted>
      And Imogen's list has no new line

      Examples: The only difference is whether the record is restricted
        | restricting         | restricted             |
        | have restricted     | is restricted, and why |
        | have not restricted | is not restricted      |

  @LIM-09 @must @basis-L @child
  Rule: A child who understands can set limits, even against a parent
    For a younger child, a holder of parental responsibility can set them. Such a holder cannot set them
    against the agencies that protect children. Once we decide that a child understands, we offer the child
    the parent's limits afresh.

  @LIM-10 @should @core @basis-D @basis-P @paper
  Rule: A sealed part of a paper file is kept in a numbered sealed envelope or a separate volume
    Each opening records who, when, why, the witness and the number of the new seal. A seal with the wrong
    number is an incident.

    @LIM-10.1
    Scenario Outline: Priya opens the envelope in Beth's file, and <left out> is left out
      If this fails: somebody could read Beth's letters, and nobody could say who, why or before whom.
      Given Beth's paper file is kept at "Tithe Barn, bay 3"
      And Marion has sealed a part of Beth's paper file
      When Marion writes down that Priya opened it, leaving out <left out>
      Then Beth's list has one new line: Marion, <shown as>
      And the list of seals <saying> that Priya opened Beth's paper file

      Examples: The only difference is what is left out
        | left out       | saying       | shown as |
        | nothing        | now says     | allowed  |
        | the witness    | does not say | refused  |
        | the reason     | does not say | refused  |
        | the new number | does not say | refused  |

    @LIM-10.2
    Scenario Outline: Priya opens the envelope, and <witness> is named as the witness
      If this fails: whoever reads Beth's letters alone could sign for both.
      Given Beth's paper file is kept at "Tithe Barn, bay 3"
      And Marion has sealed a part of Beth's paper file
      When Marion writes down that Priya opened it, and that <witness> was the witness
      Then Beth's list has one new line: Marion, <shown as>
      And the list of seals <saying> that Priya opened Beth's paper file

      Examples: The only difference is who was the witness
        | witness | saying       | shown as |
        | Lottie  | now says     | allowed  |
        | Priya   | does not say | refused  |

    @LIM-10.3
    Scenario Outline: Beth asks about her letters, and the list shows <detail>
      If this fails: nobody could tell Beth who read her letters, when, why and before whom.
      Given Beth's paper file is kept at "Tithe Barn, bay 3"
      And Marion has sealed a part of Beth's paper file
      When Marion writes down that Priya opened it, leaving out nothing
      Then Beth's list has one new line: Marion, allowed
      And the list of seals shows <detail> for Beth's paper file

      Examples: All that is asked for can be read afterwards
        | detail              |
        | who opened it       |
        | when it was opened  |
        | why it was opened   |
        | who was the witness |
        | the new number      |

    @LIM-10.4
    Scenario Outline: Priya finds <number> on the seal
      If this fails: somebody could read Beth's letters and put on a seal of their own.
      Given Beth's paper file is kept at "Tithe Barn, bay 3"
      And Marion has sealed a part of Beth's paper file
      When Marion writes down that Priya opened it, and that the seal had <number>
      Then Beth's list has one new line: Marion, allowed
      And Felix <incident> to look into

      Examples: The only difference is the number on the seal
        | number           | incident        |
        | the right number | has no incident |
        | another number   | has an incident |

    @LIM-10.5
    Scenario Outline: Sam opens it after Priya did, and finds <number> on the seal
      If this fails: an old seal, kept in a drawer, would hide that somebody was at Beth's letters.
      Given Beth's paper file is kept at "Tithe Barn, bay 3"
      And Marion has sealed a part of Beth's paper file
      And Marion has written down that Priya opened it
      When Marion writes down that Sam opened it, and that the seal had <number>
      Then Beth's list has one new line: Marion, allowed
      And Felix <incident> to look into

      Examples: The only difference is whether it is the latest seal or the first
        | number                       | incident        |
        | the right number             | has no incident |
        | the number of the first seal | has an incident |

    @LIM-10.6
    Scenario Outline: Priya opens the envelope, and puts on a seal with <number>
      If this fails: two seals could bear one number, and it would prove nothing.
      Given Beth's paper file is kept at "Tithe Barn, bay 3"
      And Marion has sealed a part of Beth's paper file
      When Marion writes down that Priya opened it, and that the new seal has <number>
      Then Beth's list has one new line: Marion, <shown as>
      And the list of seals <saying> that Priya opened Beth's paper file

      Examples: The only difference is whether the number was used before
        | number                       | saying       | shown as |
        | another number               | now says     | allowed  |
        | the number of the first seal | does not say | refused  |

  @LIM-11 @must @basis-L @joint
  Rule: A limit against a health partner stops what we send them and what they can see live
    We pass on that you objected to sharing, as the law on sharing for care foresees. We do not pass on what
    was withheld.

  @LIM-12 @must @basis-L @adult
  Rule: If you later cannot decide, your earlier limits still stand as strong evidence of your wishes
    To change them is a decision in your best interests, by someone with the authority to make it. It is
    never a setting for staff to switch.
