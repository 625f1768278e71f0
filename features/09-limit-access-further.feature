@C9 @LIM @limits @topic-confirmed
Feature: We let you limit further who sees your record
  You can ask us to narrow who sees your record, or parts of it. Before you decide, we explain what that
  could mean for your care. You can change your mind.

  @LIM-01 @must @core @basis-G @basis-N
  Rule: You can limit who sees your record, and which parts of it they see
    You can shut out one person, a team, or an organisation such as a health partner. You can seal one item
    or a whole kind of information. You can leave the shared care record, or have us ask you first. Each
    limit says what it covers and when it starts. It may also have an end.

  @LIM-02 @must @core @basis-N
  Rule: Before a limit starts, we tell you what it could mean for your care and what else you could do
    We keep what was explained, by whom, and what you then chose. We may not hold back a service to make you
    drop a limit. If someone gives that as a reason, it is turned away and a manager reviews it.

  @LIM-03 @must @core @basis-N @timing
  Rule: Once a limit is active, it binds the very next look
    If you need it for your safety, we put a limit in place at once for the time being. We aim to make every
    other limit active soon. This project's own figure: within two working days. A council may declare
    another.

  @LIM-04 @must @core @basis-N
  Rule: Someone you shut out sees nothing, and what you seal stays closed
    Others who need a sealed item see only that you asked us to withhold it. If you choose to seal and hide
    it, they see nothing at all. Lists, counts and searches then agree that it is not there.

  @LIM-05 @must @core @basis-L @negative
  Rule: A limit does not stop a legal duty, a court, safeguarding or an emergency
    Nor does it stop us from defending a legal claim. Safeguarding here means that a child or adult is at
    risk. Each look that passes a limit is written down with its ground. We tell you about it, as we do if
    we share without consent.

  @LIM-06 @must @basis-G @basis-L @negative
  Rule: We may turn down a limit, or part of it, only in writing, with reasons and by a manager
    We tell you how to complain, and offer you the nearest thing that would work. If you shut out the only
    worker allocated to you, we offer you another.

  @LIM-07 @must @basis-N
  Rule: You can lift or change a limit at any time, in the same ways as you set it
    Before we lift it, we check with you through a contact we already had, in case someone is forcing you.
    That check is this project's own rule.

  @LIM-08 @should @core @basis-P
  Rule: We restrict some records ourselves, to a list of named people
    They are records of staff who use our services, relatives of staff, people in the public eye, adoption,
    witness protection and serious reviews. A place on the list lasts two weeks for a task, or six months
    for those involved, with a warning before it ends. We review every restriction every 90 days, and none
    goes on without end. If you ask, you can see it and the kind of reason for it.

  @LIM-09 @must @basis-L @child
  Rule: A child who understands can set limits, even against a parent
    For a younger child, a holder of parental responsibility can set them. Such a holder cannot set them
    against the agencies that protect children. Once we decide that a child understands, we offer the child
    the parent's limits afresh.

  @LIM-10 @should @core @basis-D @basis-P @paper
  Rule: A sealed part of a paper file is kept in a numbered sealed envelope or a separate volume
    Each opening records who, when, why, the witness and the number of the new seal. A seal with the wrong
    number is an incident.

  @LIM-11 @must @basis-L @joint
  Rule: A limit against a health partner stops what we send them and what they can see live
    We pass on that you objected to sharing, as the law on sharing for care foresees. We do not pass on what
    was withheld.

  @LIM-12 @must @basis-L @adult
  Rule: If you later cannot decide, your earlier limits still stand as strong evidence of your wishes
    To change them is a decision in your best interests, by someone with the authority to make it. It is
    never a setting for staff to switch.
