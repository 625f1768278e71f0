@C11 @CTL @controls @topic-confirmed
Feature: We keep out everyone who has no reason from their work to see your record
  Only people with a real working tie to you get in. Staff and contractors are trained and bound to keep
  things private. Our systems and stores are kept safe.

  @CTL-01 @must @basis-N
  Rule: Nobody gets in without an account of their own
    Each account has a named sponsor, a role, a team and a signed promise to keep things private. Staff must
    prove who they are in more than one way. Shared logins are refused.

  @CTL-02 @must @basis-N @basis-L @timing
  Rule: Staff who miss their yearly training in privacy and data safety cannot use records until they do it
    Record functions stop on the day after a full year without training. The training itself stays open to
    them.

  @CTL-03 @must @core @basis-N
  Rule: A worker may open your record only with a real working tie to you, called a legitimate relationship
    The tie comes from being allocated to you, a referral to the team, a duty queue or a place in your care
    plan. It may come from a safeguarding enquiry, supervision or a role set by law. A worker may also claim
    a tie and give a reason, which alerts the privacy officer. The tie ends with its cause, and a look after
    your case has closed needs a new cause.

  @CTL-04 @should @basis-P @basis-D @timing
  Rule: A tie that a worker claims for themselves is short, and someone checks it
    It lasts 24 hours. If nobody reviews it within two working days, it goes to someone more senior. Five
    claims in 30 days raise an alert. These are this project's own figures. A council may declare others, up
    to 72 hours for the claim.

  @CTL-05 @should @core @basis-P @negative
  Rule: No worker may open their own record, or that of anyone they have declared as close to them
    This means a relative, a colleague, an ex-partner or a neighbour. It holds even if they know the number
    of the record, and even in an emergency. For their own record, they are shown how to ask for it like
    anyone else.

  @CTL-06 @should @basis-P
  Rule: Workers who change team or leave lose the access that came with the old job
    Ties that came from the old team end at midnight. A worker marked as leaving is shut out soon after.
    This project's own figure: 15 minutes. A council may declare another.

  @CTL-07 @must @basis-N @negative
  Rule: Staff who run the files, the system or the checks do not see what your record says
    A records officer sees where a file is, but not what is in it. A system administrator sees neither. A
    privacy officer sees the list of looks, but not the record. Each try to go further is refused.

  @CTL-08 @must @basis-N
  Rule: Contractors and care providers get accounts only after they show that they are bound and safe
    They show the clause in their contract and the date it ends. They also show that they meet the standards
    of the national data security toolkit. If any of this lapses, their accounts are suspended.

  @CTL-09 @should @basis-P
  Rule: A screen left alone locks, and risky steps ask the worker to prove who they are again
    Proof is asked for again before an export, an override, opening a seal or viewing many records. The
    screen locks after 10 minutes. These are this project's own rules. A council may declare another time.

  @CTL-10 @should @basis-P
  Rule: The system raises an alert when a pattern of looking seems wrong
    One sign is a person with the worker's own surname or address, or a person in the public eye. Others are
    looks out of hours by staff who are not on the emergency duty team, and more than 30 people in an hour.
    So is a record with which the worker never had a tie. The alert itself says nothing that identifies a
    person.

  @CTL-11 @should @basis-P @paper @by-people
  Rule: Paper records are kept in a locked store, and desks are left clear
    We keep a list of the keys and of who goes in. We record what each check of the desks found. A file left
    unattended is an incident. Shown by people, because only someone in the room can see the locks and the
    desks: they sign and date what they find.

  @CTL-12 @should @basis-P @negative
  Rule: Systems for testing, training and showing hold only made-up people
    Numbers that belong to real people are turned away when data is brought in.
