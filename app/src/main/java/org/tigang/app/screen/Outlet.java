package org.tigang.app.screen;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Remembers that a write has failed, which print streams keep to themselves.
final class Outlet extends OutputStream {
    private final OutputStream out;
    private boolean failed;

    Outlet(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    boolean failed() {
        return failed;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            remember(e);
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            remember(e);
            throw e;
        }
    }

    private void remember(IOException e) {
        failed |= !String.valueOf(e.getMessage()).contains("Broken pipe");
    }
}
