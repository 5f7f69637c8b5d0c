package vn.thidua.paper;

/** A piece of the body, from top to bottom. */
public sealed interface Block permits Heading, Paragraph, BulletList, PointList, Table, PageBreak {}
