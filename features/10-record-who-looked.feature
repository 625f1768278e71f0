@C10 @LOG @accesslog @topic-confirmed
Feature: We write down everyone who looks at your record
  You can ask who has looked at your record, and when. Nobody can change that list.

  @LOG-01 @must @core @basis-G @basis-N
  Rule: Every look is written down, whether it was allowed or refused
    This includes every search result opened, print, export, share, change, override and failed try. The
    list says who it was by name, in what job and for whom they work, and exactly when. It says whose record
    and which part, what was done, and for what purpose. It also gives the working tie relied on, how the
    checks came out, the way in, and a number that links steps that belong together.

    Not yet tested: prints, exports, shares and overrides. Nor whether the list gives the working tie
    relied on, how the checks came out, the way in, and the number that links steps.

    @LOG-01.1
    Scenario Outline: Priya, who <tie> Doreen, opens the record
      If this fails: Doreen could not find out who looked, or tried to look, at what is written about her life.
      Given Doreen's record says "Prefers visits in the evening"
      And Priya <tie> Doreen
      When Priya looks at Doreen's record to give care
      Then Priya <result>
      And Doreen's list has one new line: Priya, <shown as>

      Examples: The only difference is whether Priya is helping Doreen
        | tie              | result                               | shown as |
        | is helping       | sees "Prefers visits in the evening" | allowed  |
        | has never helped | is refused and sees nothing          | refused  |

    @LOG-01.2
    Scenario Outline: Priya, who <tie> Doreen, goes straight to one entry
      If this fails: a worker could read about Doreen by a side way that leaves no mark.
      Given Doreen's record says "Is afraid of the stairs"
      And Priya <tie> Doreen
      When Priya opens the entry "Is afraid of the stairs" in Doreen's record
      Then Priya <result>
      And Doreen's list has one new line: Priya, <shown as>

      Examples: The only difference is whether Priya is helping Doreen
        | tie              | result                         | shown as |
        | is helping       | sees "Is afraid of the stairs" | allowed  |
        | has never helped | is refused and sees nothing    | refused  |

    @LOG-01.3
    Scenario Outline: Priya, who <tie> Doreen, looks at how the record stood in the past
      If this fails: a worker could read what was once written about Doreen, and nobody would know.
      Given Doreen's record says "Has no telephone"
      And Doreen's record was corrected from "Has no telephone" to "Has a new telephone"
      And Priya <tie> Doreen
      When Priya looks at Doreen's record as it stood before it was corrected
      Then Priya <result>
      And Doreen's list has one new line: Priya, <shown as>

      Examples: The only difference is whether Priya is helping Doreen
        | tie              | result                      | shown as |
        | is helping       | sees "Has no telephone"     | allowed  |
        | has never helped | is refused and sees nothing | refused  |

    @LOG-01.4
    Scenario Outline: Priya, who <tie> Ravi, writes in the record
      If this fails: somebody could add to what is said about Ravi, and Ravi's list would not show it.
      Given Ravi's record says "Goes to the day centre on Mondays"
      And Priya <tie> Ravi
      When Priya writes "Asked for a later bus" in Ravi's record
      Then Ravi's record <outcome> "Asked for a later bus"
      And Ravi's list has one new line: Priya, <shown as>

      Examples: The only difference is whether Priya is helping Ravi
        | tie              | outcome      | shown as |
        | is helping       | now says     | allowed  |
        | has never helped | does not say | refused  |

    @LOG-01.5
    Scenario Outline: Priya, who <tie> Ravi, corrects an entry
      If this fails: what is said about Ravi could be changed, and Ravi's list would not show it.
      Given Ravi's record says "Lives alone"
      And Priya <tie> Ravi
      When Priya corrects "Lives alone" in Ravi's record to "Lives with a friend"
      Then Ravi's record <outcome>
      And Ravi's list has one new line: Priya, <shown as>

      Examples: The only difference is whether Priya is helping Ravi
        | tie              | outcome                        | shown as |
        | is helping       | now says "Lives with a friend" | allowed  |
        | has never helped | still says "Lives alone"       | refused  |

    @LOG-01.6
    Scenario: Nobody can delete, but the failed try is in the list
      If this fails: Ravi would not know that somebody tried to make a part of the record vanish.
      Given Ravi's record says "Fell in the bath"
      And Priya is helping Ravi
      When Priya tries to delete "Fell in the bath" from Ravi's record
      Then Ravi's record still says "Fell in the bath"
      And Ravi's list shows each failed try by Priya

    @LOG-01.7
    Scenario: The list tells a look from a change
      If this fails: Ravi could not tell who only read the record from who wrote in it.
      Given Ravi's record says "Likes to cook"
      And Priya has looked at Ravi's record
      When Priya writes "Cooked a meal for four" in Ravi's record
      Then Ravi's list has one new line: Priya, allowed
      And the last two lines in Ravi's list give different acts

  @LOG-02 @must @core @basis-N @negative
  Rule: Nobody can change or delete an entry in the list of looks, whatever their job
    This holds for the people who run the system too. If anyone tampers with the store behind it, a check
    finds that out. The check points to the first entry that has been broken.

    Not yet tested: whether tampering with the store behind the list is found.

    @LOG-02.1
    Scenario Outline: Beth <tries>
      If this fails: even an honest list could be rewritten, by Beth or by somebody who forces Beth.
      Given Beth's record says "Has a new key worker"
      And Priya has looked at Beth's record
      When Beth <tries>
      Then Beth <result>
      And Beth's earlier lines are unchanged
      And Beth's list has no new line

      Examples: Beth may read the list, and may do no more with it
        | tries                                   | result                        |
        | asks who looked at Beth's record        | reads there that Priya looked |
        | tries to change a line in Beth's list   | is refused                    |
        | tries to remove a line from Beth's list | is refused                    |
        | tries to add a line to Beth's list      | is refused                    |

    @LOG-02.2
    Scenario Outline: Felix, who checks the looks, <tries>
      If this fails: the one who is trusted to check the list could also falsify it.
      Given Beth's record says "Has a new key worker"
      And Priya has looked at Beth's record
      When Felix <tries>
      Then Felix <result>
      And Beth's earlier lines are unchanged

      Examples: Felix may read the list, and may do no more with it
        | tries                                   | result                        |
        | asks who looked at Beth's record        | reads there that Priya looked |
        | tries to change a line in Beth's list   | is refused                    |
        | tries to remove a line from Beth's list | is refused                    |
        | tries to add a line to Beth's list      | is refused                    |

    @LOG-02.3
    Scenario Outline: <worker>, <job>, tries every door to the list
      If this fails: a worker who looked without need could wipe out the trace, and Beth would never know.
      Given Beth's record says "Has a new key worker"
      And Priya has looked at Beth's record
      When <worker> tries to change, remove and add a line in Beth's list
      Then Beth's earlier lines are unchanged
      And Beth's list shows each failed try by <worker>
      And Beth's list shows no look by <worker>

      Examples: Whatever the job, there is no door
        | worker     | job                              |
        | Lottie     | a social worker                  |
        | Grace      | a team manager                   |
        | Hamish     | of the emergency duty team       |
        | Dev        | of the safeguarding hub          |
        | Dr Mallory | the Caldicott Guardian           |
        | Felix      | the privacy officer              |
        | Yusuf      | who handles requests for records |
        | Marion     | the records officer              |
        | Colette    | who handles complaints           |
        | Rufus      | who runs the computer system     |
        | Dr Locke   | a family doctor                  |
        | Tilly      | of a home care firm              |
        | Efua       | an advocate                      |
        | Kit        | a researcher                     |

  @LOG-03 @must @core @basis-N
  Rule: If a look cannot be written down, it does not happen
    Nothing is shown without an entry. The system refuses until the list can be written again.

    @LOG-03.1
    Scenario Outline: Priya looks while the list <writable> be written
      If this fails: somebody could read about Imogen in the one hour in which nothing is noted.
      Given Imogen's record says "Wants to see the old photographs"
      And Priya is helping Imogen
      And Imogen's list <writable> be written
      When Priya looks at Imogen's record to give care
      Then Priya sees <seen>
      And Imogen's list has <new lines>

      Examples: The only difference is whether the list can be written
        | writable | seen                               | new lines                    |
        | can      | "Wants to see the old photographs" | one new line: Priya, allowed |
        | cannot   | nothing                            | no new line                  |

    @LOG-03.2
    Scenario Outline: Priya opens one entry while the list <writable> be written
      If this fails: a look at a single entry could slip past the list when it is out of order.
      Given Imogen's record says "Was moved four times"
      And Priya is helping Imogen
      And Imogen's list <writable> be written
      When Priya opens the entry "Was moved four times" in Imogen's record
      Then Priya sees <seen>
      And Imogen's list has <new lines>

      Examples: The only difference is whether the list can be written
        | writable | seen                   | new lines                    |
        | can      | "Was moved four times" | one new line: Priya, allowed |
        | cannot   | nothing                | no new line                  |

    @LOG-03.3
    Scenario Outline: Priya looks at the past while the list <writable> be written
      If this fails: the past of Imogen's record would stand open whenever the list is out of order.
      Given Imogen's record says "Was moved four times"
      And Imogen's record was corrected from "Was moved four times" to "Was moved five times"
      And Priya is helping Imogen
      And Imogen's list <writable> be written
      When Priya looks at Imogen's record as it stood before it was corrected
      Then Priya sees <seen>
      And Imogen's list has <new lines>

      Examples: The only difference is whether the list can be written
        | writable | seen                   | new lines                    |
        | can      | "Was moved four times" | one new line: Priya, allowed |
        | cannot   | nothing                | no new line                  |

    @LOG-03.4 @reference
    Scenario Outline: Priya writes while the list <writable> be written
      If this fails: the record could grow in the dark, and Imogen could not find out who wrote in it.
      Given Imogen's record says "Wants to see the old photographs"
      And Priya is helping Imogen
      And Imogen's list <writable> be written
      When Priya writes "Was given two photographs" in Imogen's record
      Then Imogen's record <outcome> "Was given two photographs"
      And Imogen's list has <new lines>

      Examples: The only difference is whether the list can be written
        | writable | outcome      | new lines                    |
        | can      | now says     | one new line: Priya, allowed |
        | cannot   | does not say | no new line                  |

    @LOG-03.5 @reference
    Scenario Outline: Priya searches while the list <writable> be written
      If this fails: somebody could find out that Imogen is known to us, with no trace of the search.
      Given Imogen's record says "Wants to see the old photographs"
      And Imogen's list <writable> be written
      When Priya searches for Imogen by NHS number
      Then Priya <finding> Imogen
      And Imogen's list has <new lines>

      Examples: The only difference is whether the list can be written
        | writable | finding       | new lines                    |
        | can      | finds         | one new line: Priya, allowed |
        | cannot   | does not find | no new line                  |

  @LOG-04 @must @core @basis-N
  Rule: You can have the list of who looked at your record and when, free of charge
    Online you see it at once. On paper you get it within one month, by the same clock as a copy of your
    record. It shows each name, job, team and organisation, with the date and time. It also shows the
    purpose in plain words, and the kind of information seen.

    Not yet tested: the list on paper.

    @LOG-04.1
    Scenario Outline: <worker>, who <tie> Doreen, is shown with name and job, the day and the hour
      If this fails: Doreen would have a list, but could not tell from it who it was and when.
      Given Doreen's record says "Was in hospital in March"
      And <worker> <tie> Doreen
      When <worker> looks at Doreen's record to give care
      Then Doreen's list has one new line: <worker>, <shown as>
      And the new line shows the name, job, team and organisation of <worker>
      And the new line shows the date and time of the look

      Examples: The list tells workers of different teams apart
        | worker | tie              | shown as |
        | Priya  | is helping       | allowed  |
        | Lottie | is helping       | allowed  |
        | Hamish | has never helped | refused  |

    @LOG-04.2
    Scenario Outline: Doreen reads why Priya looked, here <purpose>
      If this fails: Doreen would see that somebody looked, but not what for and at what.
      Given Doreen's record says "Was in hospital in March"
      And Priya is helping Doreen
      When Priya looks at Doreen's record <purpose>
      Then Doreen's list has one new line: Priya, allowed
      And the new line gives the purpose in plain words
      And the new line names the kind of information

      Examples: Each purpose has its own words
        | purpose              |
        | to give care         |
        | to keep someone safe |

    @LOG-04.3
    Scenario: Two looks for two reasons do not read the same
      If this fails: every line would give Doreen the same empty reason.
      Given Doreen's record says "Was in hospital in March"
      And Priya has looked at Doreen's record
      When Priya looks at Doreen's record to keep someone safe
      Then Doreen's list has one new line: Priya, allowed
      And the last two lines in Doreen's list give different purposes

    @LOG-04.4
    Scenario: Doreen asks for the list and gets it
      If this fails: Doreen would ask who has read the record, and be given no answer.
      Given Doreen's record says "Was in hospital in March"
      And Priya has looked at Doreen's record
      When Doreen asks who looked at Doreen's record
      Then Doreen reads there that Priya looked

    @LOG-04.5 @reference
    Scenario Outline: <person> asks who looked at Doreen's record
      If this fails: a stranger could learn from the list who helps Doreen and when.
      Given Doreen's record says "Was in hospital in March"
      And Leon's record says "Plays the drums"
      And Priya has looked at Doreen's record
      When <person> asks who looked at Doreen's record
      Then <person> <result>
      And Doreen's earlier lines are unchanged

      Examples: The only difference is whose list it is
        | person | result                        |
        | Doreen | reads there that Priya looked |
        | Leon   | is refused and sees nothing   |

  @LOG-05 @must @basis-L @basis-D @negative
  Rule: We may show a role and team in place of a worker's name, but only where naming would endanger staff
    A manager must agree and give a reason. The look itself is never hidden. A secret safeguarding check, or
    a look that the police asked for, may be shown later, but only by our rules for telling you late. We
    review a hidden name within six months. This project's own figure: six months. A council may declare a
    shorter time.

  @LOG-06 @must @basis-N
  Rule: A look by a computer service shows both the service and the person or job that set it off
    This covers links between systems, timed jobs, backups and automated tools.

  @LOG-07 @reference @basis-D
  Rule: A search that lists names is one entry, with the words searched for and the people shown
    Opening one of those records adds another entry. This is this project's own rule.

    Not yet tested: the one entry that holds the words searched for. A person is never shown it.

    @LOG-07.1
    Scenario Outline: Priya's search by <term> shows Tomasz, and Tomasz can see that
      If this fails: somebody could keep looking Tomasz up by name without ever being noticed.
      Given Tomasz's record says "Uses pictures to talk"
      When Priya searches for Tomasz by <term>
      Then Priya finds Tomasz
      And Tomasz's list has one new line: Priya, allowed
      And the new line is about a search

      Examples: However Priya searches
        | term       |
        | name       |
        | NHS number |

    @LOG-07.2
    Scenario: Opening the record after the search adds a line
      If this fails: Tomasz could not tell a worker who only saw the name from one who read on.
      Given Tomasz's record says "Uses pictures to talk"
      And Priya is helping Tomasz
      And Priya has found Tomasz in a search
      When Priya looks at Tomasz's record to give care
      Then Priya sees "Uses pictures to talk"
      And Tomasz's list has one new line: Priya, allowed
      And the new line is about a look

    @LOG-07.3
    Scenario Outline: Priya searches for <person>
      If this fails: a list full of other people's searches would tell Tomasz nothing.
      Given Tomasz's record says "Uses pictures to talk"
      And Beth's record says "Has a new key worker"
      When Priya searches for <person> by NHS number
      Then Priya finds <person>
      And Tomasz's list has <new lines>

      Examples: The only difference is whom the search shows
        | person | new lines                    |
        | Tomasz | one new line: Priya, allowed |
        | Beth   | no new line                  |

  @LOG-08 @must @core @basis-N @joint
  Rule: A health partner's look is listed under the name of the person who looked
    The shared record must pass on that worker's own identity, not one account for the whole partner. We
    refuse a request that comes without it.

  @LOG-09 @must @core @basis-G @basis-D @paper
  Rule: Looks at paper count too, and your list shows paper and electronic looks together in order of time
    We write down each loan out and back, each reading in the viewing room and each copy. We also write down
    when the emergency duty team opens a file.

  @LOG-10 @reference @basis-D
  Rule: Reading the list of looks is itself written down
    We log it when you read your own list, but we do not show it back to you as a look by staff. This is
    this project's own rule.

    @LOG-10.1
    Scenario Outline: <worker>, who <job>, asks for the list of looks
      If this fails: who looks into Doreen's list would stay unknown, and the list itself shows who helps Doreen.
      Given Doreen's record says "Prefers visits in the evening"
      And Lottie has looked at Doreen's record
      And Priya is helping Doreen
      When <worker> asks who looked at Doreen's record
      Then <worker> <result>
      And Doreen's list has one new line: <worker>, <shown as>

      Examples: The only difference is whose job it is to check
        | worker | job              | result                         | shown as |
        | Felix  | checks the looks | reads there that Lottie looked | allowed  |
        | Priya  | gives care       | is refused and sees nothing    | refused  |

    @LOG-10.2
    Scenario: Doreen's own reading is kept, but not shown as a look by staff
      If this fails: Doreen's list would fill up with Doreen's own visits, and looks by staff would drown in it.
      Given Doreen's record says "Prefers visits in the evening"
      And Lottie has looked at Doreen's record
      When Doreen asks who looked at Doreen's record
      Then Doreen reads there that Lottie looked
      And Doreen's list has no new line
      And Doreen's full list also shows that Doreen asked

  @LOG-11 @must @basis-N @child
  Rule: Once you can decide for yourself, or turn 18, your list covers the whole life of your record
    It includes looks by those who acted for you as a child, such as a parent.

  @LOG-12 @must @basis-N @basis-P @timing
  Rule: We keep the list of looks at least as long as the record it is about
    The list never goes before the record does.
