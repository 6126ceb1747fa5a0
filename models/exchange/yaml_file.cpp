// yaml-cpp's events, read without building its tree, whose strings nobody wipes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/yaml_file.h"

#include "base/codec.h"
#include "models/domain/secret.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <set>
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

struct Refused
{
    int line;
    std::string why;
};

class Handler final : public YAML::EventHandler
{
public:
    explicit Handler(std::string name) : m_name(std::move(name)) {}

    std::vector<ParsedSecret> take() { return std::move(m_secrets); }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_documents++ > 0)
            throw Refused{mark.line + 1, "A file holds one document."};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { scalar(mark, {}); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        throw Refused{mark.line + 1, "Aliases are not read. Write the value out."};
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& value) override
    {
        scalar(mark, value);
        // The parser's copy goes with its own string; what can be wiped of it is wiped here.
        volatile char* data = const_cast<char*>(value.data());
        for (std::size_t i = 0; m_valueTaken && i < value.size(); ++i)
            data[i] = '\0';
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        throw Refused{mark.line + 1, "Lists are not values. Write the list as one text."};
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        if (++m_depth == 1)
            return;
        if (m_depth > 2 || m_pending.empty())
            throw Refused{mark.line + 1, "Values lie at most two levels deep: secret, then key."};
        if (!m_flat.entries.empty())
            throw Refused{mark.line + 1,
                          "A file holds values, or secrets of values, but not both."};
        m_secrets.push_back({std::exchange(m_pending, {}), {}});
    }
    void OnMapEnd() override
    {
        if (--m_depth == 0 && !m_flat.entries.empty()) {
            m_flat.name = m_name;
            m_secrets.push_back(std::move(m_flat));
        }
    }

private:
    void scalar(const YAML::Mark& mark, const std::string& text)
    {
        m_valueTaken = false;
        const int line = mark.line + 1;
        if (m_depth == 0)
            throw Refused{line, "The file is no map of names to values."};
        if (m_pending.empty()) {
            name(line, text);
            return;
        }
        auto& secret = m_depth == 1 ? m_flat : m_secrets.back();
        if (m_depth == 1 && !m_secrets.empty())
            throw Refused{line, "A file holds values, or secrets of values, but not both."};
        ParsedEntry entry{std::exchange(m_pending, {}), domain::ValueFormat::Text,
                          SecretBytes::copyOf(text), line};
        if (!domain::isKeyName(entry.key))
            throw Refused{line, "\"" + entry.key + "\" cannot be a key."};
        entry.format = formatOf(entry.value);
        secret.entries.push_back(std::move(entry));
        m_valueTaken = true;
    }

    void name(int line, const std::string& text)
    {
        if (text.empty())
            throw Refused{line, "A name is empty."};
        const auto& secret = m_depth == 1 ? m_flat : m_secrets.back();
        const bool again =
            std::ranges::find(secret.entries, text, &ParsedEntry::key) != secret.entries.end()
            || (m_depth == 1
                && std::ranges::find(m_secrets, text, &ParsedSecret::name) != m_secrets.end());
        if (again)
            throw Refused{line, "\"" + text + "\" comes twice."};
        m_pending = text;
    }

    const std::string m_name;
    std::vector<ParsedSecret> m_secrets;
    ParsedSecret m_flat;
    std::string m_pending;
    int m_depth = 0;
    int m_documents = 0;
    bool m_valueTaken = false;
};

Error atLine(int line, const std::string& why)
{
    return {ErrorKind::InvalidInput, "Line " + std::to_string(line) + ": " + why};
}

} // namespace

Result<ParsedFile> parseYaml(const SecretBytes& text, std::string name)
{
    const auto bytes = text.reveal();
    if (!isUtf8({reinterpret_cast<const char*>(bytes.data()), bytes.size()}))
        return Error{ErrorKind::InvalidInput,
                     "The file is not valid UTF-8. Save it as UTF-8, then import it again."};
    ViewBuffer buffer(bytes);
    std::istream stream(&buffer);
    Handler handler(std::move(name));
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(handler)) {
        }
    } catch (const Refused& refused) {
        return atLine(refused.line, refused.why);
    } catch (const YAML::Exception& failed) {
        return atLine(failed.mark.line + 1, "this is not well-formed YAML.");
    }
    ParsedFile file{handler.take(), {}};
    std::erase_if(file.secrets, [](const ParsedSecret& secret) { return secret.entries.empty(); });
    if (file.secrets.empty())
        return Error{ErrorKind::InvalidInput, "The file holds no values."};
    return file;
}

} // namespace strongroom::exchange
