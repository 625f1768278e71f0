@C15 @CHD @children @confirmed
Feature: We keep the same promises to children and young people
  A child who understands decides. If not, a person with parental responsibility does, if it is good for
  the child.

  @CHD-01 @must @core @basis-G
  Rule: What we promise about an adult's record, we promise about a child's
    This holds for the first fourteen commitments, rule by rule. A system that keeps them only for adults
    does not keep the guarantee.

  @CHD-02 @must @core @basis-L
  Rule: No fixed age settles whether a child can decide
    We assess and record it for each request: what the child understands, any pressure, and the child's
    interests. From 12 we first think of the child's own choice. At 16 and 17 we take them as able, and
    under 12 we mostly go through the holder of parental responsibility. Staff may depart from these ages
    either way, with a reason.

  @CHD-03 @must @core @basis-L @negative
  Rule: A parent sees the record of a child who understands only with the child's yes, or if it is plainly best
    Best means in the interests of the child. A parent without parental responsibility gets only their own
    information. We ask for proof of parental responsibility.

  @CHD-04 @must @core @basis-L
  Rule: Parental responsibility is a fact that needs proof
    It may come from the birth certificate, marriage, a court order or an agreement. It may come from
    special guardianship, or from an adoption, care or placement order. Under a care order the council
    shares it, and may limit the others. If two holders disagree, we answer each one: neither can block the
    other, and the child's welfare decides.

  @CHD-05 @must @core @basis-L @negative
  Rule: A court order holds back a child's record, and every clue to a place, from the people it names
    It may forbid abuse, contact or certain steps, or keep an address secret. It is tied to people, so that
    it holds in all they ask for. Clues to a place are the school, the GP, the placement, a provider's logo,
    a map link and details hidden in a file.

  @CHD-06 @must @core @basis-L
  Rule: What we give a parent is filtered to protect the child and others
    We hold back what the child told us in confidence or refused to let them have. We hold back child abuse
    information if it is not in the child's interests, and what could do serious harm. We hold back what is
    about brothers, sisters or the other parent. What the child's file says about this parent is still
    theirs.

  @CHD-07 @must @core @basis-L @timing
  Rule: On your 18th birthday, all access that rests on parental responsibility for you ends
    It ends as the day begins, at midnight local time. We tell you about your rights. We link your adult
    record to your record as a child, but we do not merge them.

  @CHD-08 @must @basis-L
  Rule: If a child is in our care, each person around the child sees only what their role needs
    The council acts as a parent, called the corporate parent. A foster carer sees placement information
    only, and has a separate file of their own, with their own rights to it. The independent reviewing
    officer, the children's guardian chosen by a court and the child's advocate have the access of their
    roles.

  @CHD-09 @must @basis-L @basis-P
  Rule: Records from before and after an adoption are separate, with no link that anyone can follow
    An adult who was adopted and asks to see them is sent to the procedure for adoption information, which
    is a route of its own. Partners never see either link.

  @CHD-10 @should @basis-P
  Rule: Someone who grew up in care gets their record in stages and with support
    There is a support plan and a named contact. Photos and letters come first. We do not black out bit
    after bit without explaining it. A later request builds on what we have already decided.

  @CHD-11 @should @basis-P @negative
  Rule: A child not yet born has a file linked to the parent, and gets a record of their own at birth
    What is about the parent is then split off.

  @CHD-12 @must @basis-L @joint
  Rule: To keep a child safe, we share with the kinds of bodies that the law names
    We may refuse if to share would do the child more harm than not to share, and we record that. A council
    switches this on once that part of the law is in force.
