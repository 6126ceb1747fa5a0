// yaml-cpp's events, read without building its tree, whose strings nobody wipes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/yaml_file.h"

#include "models/domain/secret.h"
#include "models/exchange/yaml_events.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <algorithm>
#include <set>

namespace strongroom::exchange {
namespace {

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
        if (m_valueTaken)
            wipeScalar(value);
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

} // namespace

Result<ParsedFile> parseYaml(const SecretBytes& text, std::string name)
{
    Handler handler(std::move(name));
    if (auto done = readYaml(text, handler); !done)
        return done.error();
    ParsedFile file{handler.take(), {}};
    std::erase_if(file.secrets, [](const ParsedSecret& secret) { return secret.entries.empty(); });
    if (file.secrets.empty())
        return Error{ErrorKind::InvalidInput, "The file holds no values."};
    return file;
}

} // namespace strongroom::exchange
