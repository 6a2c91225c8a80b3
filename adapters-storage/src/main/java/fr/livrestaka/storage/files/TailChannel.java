package fr.livrestaka.storage.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file without its first bytes, for reading. */
record TailChannel(SeekableByteChannel file, int skipped) implements SeekableByteChannel {
  static TailChannel of(SeekableByteChannel file, int skipped) throws IOException {
    file.position(skipped);
    return new TailChannel(file, skipped);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return file.read(bytes);
  }

  @Override
  public int write(ByteBuffer bytes) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    return file.position() - skipped;
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.position(position + skipped);
    return this;
  }

  @Override
  public long size() throws IOException {
    return Math.max(0, file.size() - skipped);
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
