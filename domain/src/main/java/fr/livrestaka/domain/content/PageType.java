package fr.livrestaka.domain.content;

/** Sorts of page, as stored and sent. */
public enum PageType {
  PAGE,
  FAQ,
  BLOG,
  LEGAL,
  HELP,
  LANDING
}
