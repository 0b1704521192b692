// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <csignal>
#include <filesystem>
#include <string>

#ifdef __linux__
#include <sys/mount.h>
#include <sys/resource.h>
#endif

namespace postinsyn::test {

/// A file system of a few hundred kilobytes at `folder`, as long as the object lives. It takes the
/// right to mount, so ask `isMounted`.
class SmallDisk {
public:
    SmallDisk(const std::filesystem::path& folder, std::size_t bytes) : m_folder(folder)
    {
        std::filesystem::create_directories(folder);
#ifdef __linux__
        const std::string options = "size=" + std::to_string(bytes);
        m_isMounted = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
#else
        static_cast<void>(bytes);
#endif
    }
    ~SmallDisk()
    {
#ifdef __linux__
        if (m_isMounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const
    {
        return m_isMounted;
    }

private:
    std::filesystem::path m_folder;
    bool m_isMounted = false;
};

/// No file of this process grows beyond a size, as on a disk that fills up while it is written.
class FileSizeLimit {
public:
    explicit FileSizeLimit(std::size_t bytes)
    {
#ifdef __linux__
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        m_isSet = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
#else
        static_cast<void>(bytes);
#endif
    }
    ~FileSizeLimit()
    {
#ifdef __linux__
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
#endif
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

    [[nodiscard]] bool isSet() const
    {
        return m_isSet;
    }

private:
    bool m_isSet = false;
#ifdef __linux__
    rlimit m_before{};
#endif
};

}
