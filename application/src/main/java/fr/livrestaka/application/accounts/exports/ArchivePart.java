package fr.livrestaka.application.accounts.exports;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * One file of an archive.
 *
 * @param name with its folders, fit for any machine
 * @param content opens its bytes; who calls it closes what it gets
 */
public record ArchivePart(String name, Supplier<InputStream> content) {
  @Override
  public String toString() {
    return "ArchivePart";
  }
}
