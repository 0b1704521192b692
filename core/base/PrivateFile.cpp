// SPDX-License-Identifier: EUPL-1.2
#include "core/base/PrivateFile.h"

#include "core/base/Error.h"
#include "core/base/FilePath.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/vfs.h>
#endif
#endif

namespace fs = std::filesystem;

namespace postinsyn {

void moveWithoutReplacing(const fs::path& from, const fs::path& to)
{
    // A hard link is the portable way to take a name only if it is free.
    std::error_code error;
    fs::create_hard_link(from, to, error);
    if (error == std::errc::file_exists)
        throw FileError("file-exists", {}, utf8Path(to));
    if (error)
        throw FileError("file-cannot-create", std::to_string(error.value()), utf8Path(to));
    fs::remove(from, error);
}

bool isShareFileSystem(std::uint64_t magic, std::string_view mountType)
{
    constexpr std::uint64_t fuse = 0x65735546;
    // NFS, SMB, CIFS, SMB2, 9p, AFS (two), CEPH, vboxsf, Coda
    constexpr std::array<std::uint64_t, 10> shares{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                   0x01021997, 0x5346414F, 0x6B414653, 0x00C36400,
                                                   0x786F4256, 0x73757245};
    constexpr std::array<std::string_view, 6> localFuse{
        "fuseblk", "fuse.ntfs-3g", "fuse.gocryptfs", "fuse.encfs", "fuse.securefs", "fuse.cryfs"};
    if (magic == fuse)
        return std::find(localFuse.begin(), localFuse.end(), mountType) == localFuse.end();
    return std::find(shares.begin(), shares.end(), magic) != shares.end() ||
           mountType == "vmhgfs" || mountType == "prl_fs";
}

#ifdef _WIN32

void createPrivateFile(const fs::path& path)
{
    // The folder's owner-only rights are inherited; the file itself asks for no sharing.
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                    CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        throw FileError(GetLastError() == ERROR_FILE_EXISTS ? "file-exists" : "file-cannot-create",
                        std::to_string(GetLastError()), utf8Path(path));
    CloseHandle(file);
}

void createPrivateFolder(const fs::path& path)
{
    std::error_code error;
    fs::create_directories(path, error);
    if (error)
        throw FileError("folder-cannot-create", std::to_string(error.value()), utf8Path(path));
}

void flushFile(const fs::path& path)
{
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    FlushFileBuffers(file);
    CloseHandle(file);
}

void flushFolder(const fs::path&) {}

std::unique_ptr<FileLock> FileLock::tryTake(const fs::path& path)
{
    const HANDLE file =
        CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        throw FileError("file-cannot-create", std::to_string(GetLastError()), utf8Path(path));
    OVERLAPPED whole{};
    if (LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &whole) ==
        0) {
        CloseHandle(file);
        return nullptr;
    }
    return std::unique_ptr<FileLock>(new FileLock(reinterpret_cast<std::intptr_t>(file)));
}

FileLock::~FileLock()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

bool isOnShare(const fs::path& folder)
{
    const std::wstring text = fs::absolute(folder).wstring();
    if (text.rfind(L"\\\\", 0) == 0)
        return true;
    return GetDriveTypeW(fs::absolute(folder).root_path().c_str()) == DRIVE_REMOTE;
}

#else

void createPrivateFile(const fs::path& path)
{
    const int file =
        ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        throw FileError(errno == EEXIST ? "file-exists" : "file-cannot-create",
                        std::to_string(errno), utf8Path(path));
    ::close(file);
}

void createPrivateFolder(const fs::path& path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return;
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), error);
    if (::mkdir(path.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        throw FileError("folder-cannot-create", std::to_string(errno), utf8Path(path));
}

void flushFile(const fs::path& path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

void flushFolder(const fs::path& folder)
{
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

std::unique_ptr<FileLock> FileLock::tryTake(const fs::path& path)
{
    const int file =
        ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        throw FileError("file-cannot-create", std::to_string(errno), utf8Path(path));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return nullptr;
    }
    return std::unique_ptr<FileLock>(new FileLock(file));
}

FileLock::~FileLock()
{
    ::close(static_cast<int>(m_handle));
}

#ifdef __linux__

namespace {

/// The type of the mount that `folder` lies in: the longest mount point that is its prefix wins.
std::string mountTypeOf(const fs::path& folder)
{
    std::error_code error;
    const std::string place = fs::weakly_canonical(folder, error).string();
    std::ifstream mounts("/proc/self/mounts");
    std::string type;
    std::size_t longest = 0;
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string device;
        std::string point;
        std::string kind;
        words >> device >> point >> kind;
        const bool isInside = point == "/" || place == point || place.rfind(point + "/", 0) == 0;
        if (isInside && point.size() >= longest) {
            longest = point.size();
            type = kind;
        }
    }
    return type;
}

}

bool isOnShare(const fs::path& folder)
{
    struct statfs facts {};
    if (::statfs(folder.c_str(), &facts) != 0)
        return false;
    return isShareFileSystem(static_cast<std::uint32_t>(facts.f_type), mountTypeOf(folder));
}

#else

bool isOnShare(const fs::path&)
{
    return false;
}

#endif
#endif

}
