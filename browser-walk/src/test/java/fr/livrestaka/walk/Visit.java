package fr.livrestaka.walk;

import java.net.URI;
import java.util.List;

/**
 * Where the browser has come to.
 *
 * @param documents every page on the way there, the last one included
 * @param complaints what the browser has to say, such as a broken content security policy
 */
record Visit(URI address, String title, List<Document> documents, List<String> complaints) {
  /** How a document was answered. */
  record Document(URI address, int status) {}
}
