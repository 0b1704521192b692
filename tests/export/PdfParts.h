// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>
#include <doctest/doctest.h>
#include <functional>
#include <string>
#include <vector>
#include <zlib.h>

namespace postinsyn::test {

/// A good PDF taken apart into its objects, so that a leak can be planted in it: lengths and the
/// table of objects are right again afterwards.
class PdfParts {
public:
    explicit PdfParts(const std::string& bytes)
    {
        const std::size_t tableAt = bytes.rfind("\nxref\n") + 1;
        m_trailer = bytes.substr(bytes.rfind("trailer\n"),
                                 bytes.rfind("startxref") - bytes.rfind("trailer\n"));
        std::size_t at = bytes.find("1 0 obj\n");
        m_head = bytes.substr(0, at);
        while (at < tableAt) {
            const std::size_t end = bytes.find("\nendobj\n", at) + 8;
            const auto number = static_cast<std::size_t>(std::stoi(bytes.substr(at, 8)));
            if (m_objects.size() <= number)
                m_objects.resize(number + 1);
            m_objects[number] = bytes.substr(at, end - at);
            at = end;
        }
    }

    void replace(const std::string& from, const std::string& to)
    {
        for (std::string& object : m_objects) {
            const std::size_t at = object.find(from);
            if (at == std::string::npos)
                continue;
            object.replace(at, from.size(), to);
            return;
        }
        FAIL("the PDF has no ", from);
    }

    void add(const std::string& body)
    {
        m_objects.push_back(std::to_string(m_objects.size()) + " 0 obj\n" + body + "endobj\n");
    }

    std::string build()
    {
        if (content)
            changeLastPage();
        std::string bytes = m_head;
        std::vector<std::size_t> offsets;
        for (const std::string& object : m_objects) {
            offsets.push_back(bytes.size());
            bytes += object;
            if (offsets.size() == 2)
                bytes += gap;
        }
        const std::size_t tableAt = bytes.size();
        bytes += "xref\n0 " + std::to_string(offsets.size()) + "\n0000000000 65535 f \n";
        for (std::size_t i = 1; i < offsets.size(); ++i) {
            char line[24];
            std::snprintf(line, sizeof line, "%010zu 00000 n \n", offsets[i]);
            bytes += line;
        }
        return bytes + m_trailer + "startxref\n" + std::to_string(tableAt) + " \n%%EOF\n" + tail;
    }

    std::function<void(std::string&)> content; ///< changes what the last page draws
    std::string gap;                           ///< between two objects
    std::string tail;

private:
    void changeLastPage()
    {
        for (std::size_t i = m_objects.size(); i-- > 0;) {
            std::string& page = m_objects[i];
            const std::size_t key = page.find("/Contents ");
            if (key == std::string::npos)
                continue;
            std::string& object = m_objects[static_cast<std::size_t>(
                std::stoi(page.substr(key + std::string("/Contents ").size())))];
            const std::size_t from = object.find("stream\n") + 7;
            const std::size_t end = object.rfind("\nendstream");
            std::string plain(4U << 20, '\0');
            uLongf size = plain.size();
            REQUIRE(uncompress(reinterpret_cast<Bytef*>(plain.data()), &size,
                               reinterpret_cast<const Bytef*>(object.data() + from),
                               end - from) == Z_OK);
            plain.resize(size);
            content(plain);
            std::string packed(compressBound(plain.size()), '\0');
            size = packed.size();
            REQUIRE(compress(reinterpret_cast<Bytef*>(packed.data()), &size,
                             reinterpret_cast<const Bytef*>(plain.data()), plain.size()) == Z_OK);
            packed.resize(size);
            object = std::to_string(std::stoi(object)) + " 0 obj\n<<\n/Length " +
                     std::to_string(packed.size()) + "\n/Filter /FlateDecode\n>>\nstream\n" +
                     packed + "\nendstream\nendobj\n";
            return;
        }
    }

    std::string m_head;
    std::string m_trailer;
    std::vector<std::string> m_objects;
};

}
