// SPDX-License-Identifier: EUPL-1.2
#include "export/SafeFile.h"

#include "core/base/Error.h"
#include "core/base/FilePath.h"
#include "core/base/PrivateFile.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace fs = std::filesystem;

namespace postinsyn {

namespace {

FileError notWritable(const fs::path& target, std::string detail)
{
    return FileError("target-not-writable", std::move(detail), utf8Path(target));
}

/// The files that Excel and LibreOffice keep beside a document while it is open.
bool isOpenElsewhere(const fs::path& target)
{
    std::error_code error;
    const fs::path folder = target.parent_path();
    return fs::exists(folder / (u8"~$" + target.filename().u8string()), error) ||
           fs::exists(folder / (u8".~lock." + target.filename().u8string() + u8"#"), error);
}

FileError writeFault(int number, const fs::path& target)
{
    const bool isFull = number == ENOSPC || number == EFBIG
#ifdef EDQUOT
                        || number == EDQUOT
#endif
        ;
    return isFull ? FileError("disk-full", std::to_string(number), utf8Path(target))
                  : notWritable(target, std::to_string(number));
}

void writeBytes(const fs::path& path, std::string_view bytes, const fs::path& target)
{
    errno = 0;
    std::ofstream out(path, std::ios::binary | std::ios::in | std::ios::out);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        throw writeFault(errno, target);
}

}

WorkFolder::WorkFolder(const fs::path& parent, std::string_view name) : m_path(parent / name)
{
    std::error_code error;
    fs::remove_all(m_path, error);
    createPrivateFolder(parent);
    createPrivateFolder(m_path);
}

WorkFolder::~WorkFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

SafeFile::SafeFile(fs::path target, bool mayOverwrite)
    : m_target(std::move(target)), m_mayOverwrite(mayOverwrite)
{
    checkTarget();
}

SafeFile::~SafeFile()
{
    std::error_code ignored;
    if (m_state == State::Kept)
        return;
    if (m_isOldAside) {
        fs::rename(beside(".old.part"), m_target, ignored);
        fs::remove(beside(".old.part"), ignored); // two names of one file are not renamed
    } else if (m_state == State::Named) {
        fs::remove(m_target, ignored);
    }
    if (m_state == State::Written)
        fs::remove(beside(".part"), ignored);
}

fs::path SafeFile::beside(std::string_view suffix) const
{
    fs::path path = m_target;
    path += suffix;
    return path;
}

void SafeFile::checkTarget() const
{
    std::error_code error;
    const fs::path folder = m_target.has_parent_path() ? m_target.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, error) || m_target.filename().empty())
        throw notWritable(m_target, "folder");
    if (isOpenElsewhere(m_target))
        throw notWritable(m_target, "open-elsewhere");
    if (!fs::exists(fs::symlink_status(m_target, error)))
        return;
    if (!m_mayOverwrite)
        throw FileError("target-exists", {}, utf8Path(m_target));
    if (!fs::is_regular_file(fs::symlink_status(m_target, error)))
        throw notWritable(m_target, "kind");
}

void SafeFile::write(std::string_view bytes)
{
    const fs::path part = beside(".part");
    std::error_code error;
    fs::remove(part, error); // of a run that was killed
    try {
        createPrivateFile(part);
    } catch (const FileError& fault) {
        throw notWritable(m_target, fault.detail());
    }
    m_state = State::Written;
    writeBytes(part, bytes, m_target);
    flushFile(part);
    if (readWholeFile(part) != bytes)
        throw FileError("file-differs", {}, utf8Path(m_target));
}

void SafeFile::takeName()
{
    checkTarget();
    std::error_code error;
    if (m_mayOverwrite && fs::exists(m_target, error))
        putOldAside();
    if (m_isOldAside || !takesFreeName()) {
        fs::rename(beside(".part"), m_target, error);
        if (error)
            throw notWritable(m_target, std::to_string(error.value()));
    }
    m_state = State::Named;
    flushFolder(m_target.has_parent_path() ? m_target.parent_path() : fs::path("."));
}

/// False on a file system without hard links: there a name cannot be taken only if it is free.
bool SafeFile::takesFreeName()
{
    try {
        moveWithoutReplacing(beside(".part"), m_target);
        return true;
    } catch (const FileError& fault) {
        if (fault.code() == "file-exists")
            throw FileError("target-exists", {}, utf8Path(m_target));
        return false;
    }
}

/// By a second name where there are such, so that the target is there at every moment.
void SafeFile::putOldAside()
{
    std::error_code error;
    fs::remove(beside(".old.part"), error);
    fs::create_hard_link(m_target, beside(".old.part"), error);
    if (error)
        fs::rename(m_target, beside(".old.part"), error);
    if (error)
        throw notWritable(m_target, std::to_string(error.value()));
    m_isOldAside = true;
}

void SafeFile::keep()
{
    std::error_code ignored;
    if (m_isOldAside)
        fs::remove(beside(".old.part"), ignored);
    m_isOldAside = false;
    m_state = State::Kept;
}

std::string readWholeFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    std::string bytes(in ? static_cast<std::size_t>(in.tellg()) : 0, '\0');
    in.seekg(0);
    if (!in || !in.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        throw FileError("file-not-readable", {}, utf8Path(path));
    return bytes;
}

}
