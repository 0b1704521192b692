// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace postinsyn {

// The one place that asks the operating system for what std::filesystem has no words for: rights
// from birth, locks that a killed program leaves free, and which disk is a share.

/// Makes an empty file that only its owner can read (0600). Throws FileError{`file-exists`} or
/// {`file-cannot-create`}; follows no symbolic link.
void createPrivateFile(const std::filesystem::path& path);
/// Makes the folder with 0700, and its parents with the usual rights. One that exists is left as
/// it is.
void createPrivateFolder(const std::filesystem::path& path);
/// Gives a finished file its name without ever replacing another one. Throws
/// FileError{`file-exists`}.
void moveWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to);
/// What was written to the file survives a power cut. Without effect where that cannot be asked.
void flushFile(const std::filesystem::path& path);
/// After a rename: the name survives a power cut too. Without effect where a folder cannot be
/// flushed.
void flushFolder(const std::filesystem::path& folder);

/// An exclusive lock on a file of its own, made if need be. The system frees it when the process
/// ends in whatever way; the file stays.
class FileLock {
public:
    /// Nothing if someone else, also in this process, holds it.
    static std::unique_ptr<FileLock> tryTake(const std::filesystem::path& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(std::intptr_t handle) : m_handle(handle) {}
    std::intptr_t m_handle;
};

/// Whether the folder lies on a network share, where SQLite's locks and shared memory cannot be
/// trusted (security.md 3.1). False if the system does not tell.
bool isOnShare(const std::filesystem::path& folder);
/// The rule behind it on Linux: `magic` of statfs, and the type of /proc/self/mounts for FUSE.
bool isShareFileSystem(std::uint64_t magic, std::string_view mountType);

}
