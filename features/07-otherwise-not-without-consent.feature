@C7 @CNF @disclosure @confirmed
Feature: We do not pass on what identifies you unless you agree, the law requires it or someone is at risk
  Beyond your own care, we share nothing that points to you unless a strong ground holds. Each time, we
  write down which ground it was.

  @CNF-01 @must @core @basis-G
  Rule: Outside your direct care, we share what identifies you only on one main ground
    The ground may be your consent, a legal requirement or a court order. It may be a risk to you or others,
    a public interest that outweighs your wish, or an approval given under the law. Exactly one is named as
    the main ground. Without it, the sharing cannot go ahead.

  @CNF-02 @must @core @basis-G @basis-L
  Rule: A legal requirement must be named, and a letter that only asks is not one
    For a legal requirement, we write down the law that demands it. For a court order, we attach the order
    and note how far it reaches. A letter from the police or the Home Office that only asks does not count.
    We then offer the route of risk or public interest, with the form made for such requests.

  @CNF-03 @must @core @basis-G @basis-L
  Rule: If we share because of a risk, we write down the risk and how we decided
    We note what the risk is, to whom, and how likely and serious it is. We note why we did not ask you, or
    why we went against your wish. We note who decided, and the least that was shared. If we decide not to
    share, we write down the same things.

  @CNF-04 @should @basis-P @timing
  Rule: In immediate danger we may share first, with a short reason, and complete the reasons after
    If they are not complete in time, the manager is alerted. This project's own figure: one working day. A
    council may declare another.

  @CNF-05 @should @basis-P @negative
  Rule: If you are an adult at risk who can decide, we respect your no unless a listed reason applies
    The reasons are these: others or children at risk, a serious crime, someone forcing you, staff being
    involved, a legal duty, or doubt whether you can decide. If the worker can choose none of them, the
    sharing is refused.

  @CNF-06 @must @basis-L @child
  Rule: If a child is at risk, we do not ask for consent first, but whether it is safe to tell
    The form asks if it is safe to tell, not if someone agreed. A worker may name consent as the ground for
    a child protection enquiry under the Children Act. The worker is then warned that it is not the right
    basis.

  @CNF-07 @should @basis-P @negative
  Rule: Staff cannot promise that something will never be shared, whatever happens
    There is no way to mark anything as secret for ever. We record your wish as a limit on who may see it.

  @CNF-08 @must @basis-L
  Rule: The Caldicott Guardian decides if sharing against your wish is disputed or is not urgent
    The Caldicott Guardian is the senior person who guards your privacy. We keep the decision, the
    principles it rests on and the date. The person who asks may not be the person who decides.

  @CNF-09 @must @basis-L @negative
  Rule: We refuse councillors, Members of Parliament, the press, landlords, employers and insurers as a rule
    A Member of Parliament who acts for you may be told what your case needs, and no more. That rests on the
    rule in law for people who were elected.

  @CNF-10 @must @basis-G @negative
  Rule: We do not even confirm to outsiders that we know you
    To say that someone is known to social care is itself to share. A search by an outsider gives the same
    answer for people we know and for people we do not.

    @CNF-10.1
    Scenario Outline: <worker>, <job>, searches for Doreen
      If this fails: a nosy neighbour who works for a clinic or a firm could find out that Doreen gets help from us.
      Given Doreen's record says "Prefers visits in the evening"
      When <worker> searches for Doreen by name
      Then <worker> <finding> Doreen
      And Doreen's list shows no look by <worker>

      Examples: The only difference is whether the one who searches works for the council
        | worker   | job                 | finding       |
        | Priya    | of the council      | finds         |
        | Dr Locke | a family doctor     | does not find |
        | Tilly    | of a home care firm | does not find |
        | Efua     | an advocate         | does not find |

    @CNF-10.2
    Scenario Outline: Dr Locke searches by <term> for Doreen, and for somebody we do not know
      If this fails: the answer itself would tell an outsider that Doreen is known to social care.
      Given Doreen's record says "Prefers visits in the evening"
      When Dr Locke searches by <term> for Doreen, and for somebody we do not know
      Then Dr Locke gets the same answer both times
      And Doreen's list shows no look by Dr Locke

      Examples: However Dr Locke searches
        | term       |
        | name       |
        | NHS number |

    @CNF-10.3
    Scenario: Dr Locke tries to open Doreen's record, and that of somebody we do not know
      If this fails: a refusal alone would tell an outsider that there is a record about Doreen.
      Given Doreen's record says "Prefers visits in the evening"
      When Dr Locke tries to open the record of Doreen, and of somebody we do not know
      Then Dr Locke gets the same answer both times
      And Doreen's list shows each failed try by Dr Locke

    @CNF-10.4 @reference
    Scenario Outline: Tilly, of a home care firm, <tie> Doreen and searches
      If this fails: an outsider who helps Doreen could not find the record, or one who does not help could.
      Given Doreen's record says "Prefers visits in the evening"
      And Tilly <tie> Doreen
      When Tilly searches for Doreen by NHS number
      Then Tilly <finding> Doreen
      And Doreen's list shows no look by Tilly

      Examples: The only difference is whether Tilly is helping Doreen
        | tie              | finding       |
        | is helping       | finds         |
        | has never helped | does not find |
