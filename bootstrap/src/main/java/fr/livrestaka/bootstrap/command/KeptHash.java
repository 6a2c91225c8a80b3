package fr.livrestaka.bootstrap.command;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a hash as an earlier run printed it. */
final class KeptHash implements ITypeConverter<String> {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  @Override
  public String convert(String text) {
    if (SHAPE.matcher(text).matches()) return text;
    throw new TypeConversionException("'" + text + "' is not a hash of 64 hex digits");
  }
}
