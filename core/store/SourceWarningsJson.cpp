// SPDX-License-Identifier: EUPL-1.2
#include "core/store/SourceWarningsJson.h"

#include "core/base/Error.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <sstream>

namespace postinsyn {

std::string toJson(const std::vector<SourceWarning>& warnings)
{
    Poco::JSON::Array array;
    for (const SourceWarning& warning : warnings) {
        Poco::JSON::Object::Ptr object = new Poco::JSON::Object(Poco::JSON_PRESERVE_KEY_ORDER);
        object->set("code", warning.code);
        object->set("detail", warning.detail);
        object->set("count", warning.count);
        array.add(object);
    }
    std::ostringstream out;
    array.stringify(out);
    return out.str();
}

std::vector<SourceWarning> sourceWarningsFromJson(std::string_view json)
{
    std::vector<SourceWarning> warnings;
    try {
        Poco::JSON::Parser parser;
        const auto array = parser.parse(std::string(json)).extract<Poco::JSON::Array::Ptr>();
        for (std::size_t i = 0; i < array->size(); ++i) {
            const auto object = array->getObject(static_cast<unsigned>(i));
            warnings.push_back({object->getValue<std::string>("code"),
                                object->getValue<std::string>("detail"),
                                object->getValue<std::uint64_t>("count")});
        }
    } catch (const Poco::Exception&) {
        throw StoreError("archive-damaged", "warnings");
    }
    return warnings;
}

}
