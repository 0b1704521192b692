// SPDX-License-Identifier: EUPL-1.2
#include "export/PdfCreation.h"

#include "core/base/Error.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

namespace postinsyn {

namespace {

constexpr std::string_view dateKey = "/CreationDate (D:";
constexpr std::size_t digits = 14;
constexpr std::size_t headBytes = 4096; // the properties are the first object

std::string stampOf(Instant instant)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(instant.ms)));
    const auto day = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(seconds - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02u%02d%02d%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text.data();
}

}

void setPdfCreationTime(const std::filesystem::path& path, Instant instant)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    std::string head(headBytes, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    file.clear();
    const std::size_t key = head.find(dateKey);
    const std::size_t end = head.find(')', key);
    if (key == std::string::npos || end == std::string::npos)
        throw FileError("temp-full", {}, path.string());
    const std::size_t at = key + dateKey.size();
    std::string stamp = stampOf(instant);
    stamp += end - at > digits + 1 ? "+00'00'" : "Z";
    stamp.resize(end - at, ' ');
    file.seekp(static_cast<std::streamoff>(at));
    file << stamp;
    file.close();
    if (!file)
        throw FileError("temp-full", {}, path.string());
}

}
