// The form, written as text and read by YAML's events.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/secret_form.h"

#include "models/domain/secret.h"
#include "models/exchange/parsed_secret.h"
#include "models/exchange/yaml_events.h"

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <algorithm>

namespace strongroom::exchange {
namespace {

constexpr const char* keepTag = "!keep";

std::string quoted(const std::string& text)
{
    YAML::Emitter emitter;
    emitter << YAML::DoubleQuoted << text;
    return emitter.c_str();
}

class Handler final : public YAML::EventHandler
{
public:
    SecretForm take() { return std::move(m_form); }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_documents++ > 0)
            throw Refused{mark.line + 1, "A form is one document."};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { scalar(mark, {}, {}); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        throw Refused{mark.line + 1, "Aliases are not read. Write the value out."};
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  const std::string& value) override
    {
        const bool isValue = m_depth == 2 && !m_pending.empty();
        scalar(mark, tag, value);
        if (isValue)
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
        if (m_depth > 2 || m_pending != "entries")
            throw Refused{mark.line + 1, "Only \"entries\" holds names and values."};
        m_pending.clear();
    }
    void OnMapEnd() override { --m_depth; }

private:
    void scalar(const YAML::Mark& mark, const std::string& tag, const std::string& text)
    {
        const int line = mark.line + 1;
        if (m_depth == 0)
            throw Refused{line, "The form is no map of names to values."};
        if (m_pending.empty()) {
            if (text.empty())
                throw Refused{line, "A name is empty."};
            m_pending = text;
            return;
        }
        const auto name = std::exchange(m_pending, {});
        if (m_depth == 1)
            member(line, name, text);
        else
            entry(line, name, tag, text);
    }

    void member(int line, const std::string& name, const std::string& text)
    {
        if (name == "group")
            m_form.group = text;
        else if (name == "scope")
            m_form.scope = text;
        else if (name == "description")
            m_form.description = text;
        else if (name == "note")
            m_form.note = text;
        else if (name != "entries" || !text.empty())
            throw Refused{line, "\"" + name + "\" is not part of the form."};
    }

    void entry(int line, const std::string& key, const std::string& tag, const std::string& text)
    {
        if (!domain::isKeyName(key))
            throw Refused{line, "\"" + key + "\" cannot be a key."};
        if (std::ranges::find(m_form.entries, key, &FormEntry::key) != m_form.entries.end())
            throw Refused{line, "\"" + key + "\" comes twice."};
        FormEntry entry{key, domain::ValueFormat::Text, std::nullopt};
        if (tag == keepTag && !text.empty())
            throw Refused{line, "A value that is kept is not written."};
        if (tag != keepTag) {
            entry.value = SecretBytes::copyOf(text);
            entry.format = formatOf(*entry.value);
        }
        m_form.entries.push_back(std::move(entry));
    }

    SecretForm m_form;
    std::string m_pending;
    int m_depth = 0;
    int m_documents = 0;
};

} // namespace

std::string formText(const SecretForm& form)
{
    std::string text =
        "# Fill in, save and close. Nothing is written if you change nothing.\n"
        "group: "
        + quoted(form.group)
        + "\n# org, or an environment's slug\n"
          "scope: "
        + quoted(form.scope) + "\ndescription: " + quoted(form.description)
        + "\n# why this version is made\n"
          "note: "
        + quoted(form.note)
        + "\n# One key a line. \"!keep\" leaves the standing value as it is, unread;\n"
          "# take a line out, and the new version is without that key.\n"
          "entries:\n";
    for (const auto& entry : form.entries)
        text += "  " + entry.key + ": !keep\n";
    if (form.entries.empty())
        text += "#  API_KEY: value\n";
    return text;
}

Result<SecretForm> parseForm(const SecretBytes& text)
{
    Handler handler;
    if (auto done = readYaml(text, handler); !done)
        return done.error();
    auto form = handler.take();
    if (form.group.empty())
        return Error{ErrorKind::InvalidInput, "The form names no group."};
    if (form.entries.empty())
        return Error{ErrorKind::InvalidInput, "The form has no entries."};
    return form;
}

} // namespace strongroom::exchange
