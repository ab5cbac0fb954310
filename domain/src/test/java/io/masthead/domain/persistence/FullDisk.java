package io.masthead.domain.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 that can be full, for all tests of the process at once. */
public final class FullDisk extends FilePathWrapper {

    private static volatile boolean full;

    /** The address of a database there, in that folder. */
    static String url(Path folder) {
        FilePath.register(new FullDisk());
        return "jdbc:h2:full:" + folder.resolve("masthead") + ";WRITE_DELAY=0";
    }

    static void fill() {
        full = true;
    }

    static void clear() {
        full = false;
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FullFile(getBase().open(mode));
    }

    private static final class FullFile extends FileBase {

        private final FileChannel file;

        FullFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return file.write(bytes);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
