// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>
#include <zlib.h>

namespace postinsyn::test {

/// One gzip member.
inline std::string gzipped(const std::string& bytes)
{
    z_stream zlib{};
    deflateInit2(&zlib, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&zlib, bytes.size()) + 64, '\0');
    std::string in = bytes;
    zlib.next_in = reinterpret_cast<Bytef*>(in.data());
    zlib.avail_in = static_cast<uInt>(in.size());
    zlib.next_out = reinterpret_cast<Bytef*>(out.data());
    zlib.avail_out = static_cast<uInt>(out.size());
    deflate(&zlib, Z_FINISH);
    out.resize(zlib.total_out);
    deflateEnd(&zlib);
    return out;
}

/// Writes a .zip of (name, content); a password encrypts all members.
inline std::string zipFile(const std::filesystem::path& path,
                           const std::vector<std::pair<std::string, std::string>>& members,
                           const char* password = nullptr)
{
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto& [name, content] : members) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                    password);
    }
    zip_close(archive);
    return path.string();
}

}
