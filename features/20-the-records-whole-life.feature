@C20 @LIFE @recordlife @confirmed
Feature: We look after your record for its whole life
  One set of rules covers paper and electronic records. We track them, move them, keep them, dispose of
  them, and protect them after death.

  @LIFE-01 @should @core @basis-P @paper
  Rule: We know at any time where each paper volume is and who answers for it
    It has a barcode, a home, a present place, a custodian, and a history without gaps. It is in store,
    reserved, on loan, in transit, in the viewing room, at court or off site. Or it is missing, found,
    scanned or destroyed. Exactly one custodian answers for it at any time.

  @LIFE-02 @should @core @basis-P @paper
  Rule: A paper file is lent only to someone with a working tie and a purpose, until a set date
    If it leaves the building, a manager must agree. We record the route and how it is carried, in a sealed
    container. A borrower who has kept files too long gets no more unless a manager allows it. This
    project's own figure: 10 working days, if no other date is set. A council may declare another.

  @LIFE-03 @should @core @basis-P @paper
  Rule: If a file changes hands, the sender and the receiver both confirm it
    Both give the number of sheets or items, and the number of the seal. Until the receiver confirms, the
    sender answers for it. If nobody confirms within three working days, there is an alert.

  @LIFE-04 @should @basis-P @paper
  Rule: Each copy has a number, and we know who has it, for what, and when it must come back or be destroyed
    Each copy is treated like the original. So a request to see your record, a limit or a correction holds
    for copies too.

  @LIFE-05 @should @basis-P @paper
  Rule: Each year we check the paper store against the register
    A volume that does not turn up is marked as missing and treated as a lost file. If a file is found
    again, we record the gap in who held it, and check that nothing is missing from it.

  @LIFE-06 @should @basis-P @paper
  Rule: We destroy a paper original after scanning only if a second person has checked the scan
    They check the number of sheets, that each can be read, the index, and that what was sealed is still
    sealed. We keep the original if a court, an adoption, a signature or an inquiry may call for it. To
    destroy it before the check is refused.

  @LIFE-07 @must @core @basis-L @timing
  Rule: The system works out and shows how long a record is kept, by which rule, and from which event
    For adults it is eight years from the end of care, or two years if there was only a contact. For a child
    in our care it is until the 75th birthday, or 15 years from a death before 18. Adoption records are kept
    for a hundred years, and those of other children in need or at risk by the local schedule. In a mixed
    record the longest rule wins. A council may keep records longer, even for a hundred and twenty-five
    years from birth. For a birthday on 29 February we take 1 March if the year has no such day: this
    project's own choice.

  @LIFE-08 @must @core @basis-L @negative
  Rule: Nothing is destroyed while a hold is on it
    A hold may be for an inquiry, a court case, a request to see the record, a complaint or a safeguarding
    review. Nobody may both propose and approve that a record is destroyed.

  @LIFE-09 @should @basis-P
  Rule: If a record is destroyed, we keep proof of what was done
    We keep the reference, the dates, the rule, who approved it, the method and the certificate. We account
    for all copies, backups and loans. You can learn later that it was destroyed, and when.

  @LIFE-10 @must @basis-L
  Rule: Your record stays confidential after you die
    A request for it is then decided by freedom of information law and the duty of confidence. We look at
    who acts for the estate, the purpose, what you wished in life, and other people. The law on access to
    health records covers only what health professionals wrote. If in life you wrote that someone must not
    have it, they do not get it.

  @LIFE-11 @must @basis-L
  Rule: If you move to another council, we pass on the least that is needed, and tell you
    If it is about protecting a child, we pass it on at once. We keep our own record. Your limits and your
    statements of disagreement go along.

  @LIFE-12 @should @basis-P
  Rule: If a system or a provider changes, nothing in your record is lost
    We compare counts and fingerprints of the data from before and after. We compare limits, seals, lists of
    looks, consents and holds. Any loss is looked into as a possible data breach. If a provider's contract
    ends, its records come back to us. This project's own figure: within 20 working days. A council may
    declare another.
