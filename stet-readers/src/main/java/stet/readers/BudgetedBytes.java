package stet.readers;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bytes that stop being read when the time for them is spent. */
final class BudgetedBytes extends RandomAccessReadBuffer {

  private final CpuBudget cpu;

  BudgetedBytes(byte[] bytes, CpuBudget cpu) {
    super(bytes);
    this.cpu = cpu;
  }

  @Override
  public int read() throws IOException {
    cpu.step();
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    cpu.step();
    return super.read(into, offset, length);
  }

  @Override
  public void seek(long position) throws IOException {
    cpu.step();
    super.seek(position);
  }
}
