// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>
#include <zip.h>

namespace postinsyn::test {

using OpenZip = std::unique_ptr<zip_t, decltype(&zip_discard)>;

inline OpenZip openZip(const std::filesystem::path& file)
{
    return {zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr), &zip_discard};
}

/// The part inflated by libzip, which neither the writers nor the gate use; empty if absent.
inline std::string partOf(const std::filesystem::path& file, const std::string& name)
{
    const OpenZip zip = openZip(file);
    zip_stat_t stat;
    if (!zip || zip_stat(zip.get(), name.c_str(), 0, &stat) != 0)
        return {};
    std::string text(stat.size, '\0');
    zip_file_t* part = zip_fopen(zip.get(), name.c_str(), 0);
    const auto read = zip_fread(part, text.data(), text.size());
    zip_fclose(part);
    return read == static_cast<zip_int64_t>(text.size()) ? text : std::string();
}

inline std::vector<std::string> partNames(const std::filesystem::path& file)
{
    const OpenZip zip = openZip(file);
    std::vector<std::string> names;
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip.get(), 0); ++i)
        names.emplace_back(zip_get_name(zip.get(), static_cast<zip_uint64_t>(i), 0));
    return names;
}

/// What stands between the first `from` and the next `to`, both included.
inline std::string between(const std::string& text, const std::string& from, const std::string& to)
{
    const std::size_t start = text.find(from);
    if (start == std::string::npos)
        return {};
    const std::size_t end = text.find(to, start);
    return text.substr(start, end - start + to.size());
}

}
