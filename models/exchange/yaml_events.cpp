// yaml-cpp's parser, its exceptions turned into errors.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/yaml_events.h"

#include "base/codec.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace strongroom::exchange {
namespace {

/// Reads from memory that somebody else wipes.
class ViewBuffer : public std::streambuf
{
public:
    explicit ViewBuffer(std::span<const std::uint8_t> bytes)
    {
        // A streambuf for reading takes its memory as mutable, but only reads it.
        auto* begin = const_cast<char*>(reinterpret_cast<const char*>(bytes.data()));
        setg(begin, begin, begin + bytes.size());
    }
};

Error atLine(int line, const std::string& why)
{
    return {ErrorKind::InvalidInput, "Line " + std::to_string(line) + ": " + why};
}

} // namespace

Result<Done> readYaml(const SecretBytes& text, YAML::EventHandler& handler)
{
    const auto bytes = text.reveal();
    if (!isUtf8({reinterpret_cast<const char*>(bytes.data()), bytes.size()}))
        return Error{ErrorKind::InvalidInput,
                     "The file is not valid UTF-8. Save it as UTF-8, then import it again."};
    ViewBuffer buffer(bytes);
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(handler)) {
        }
    } catch (const Refused& refused) {
        return atLine(refused.line, refused.why);
    } catch (const YAML::Exception& failed) {
        return atLine(failed.mark.line + 1, "this is not well-formed YAML.");
    }
    return Done{};
}

void wipeScalar(const std::string& value)
{
    volatile char* data = const_cast<char*>(value.data());
    for (std::size_t i = 0; i < value.size(); ++i)
        data[i] = '\0';
}

} // namespace strongroom::exchange
