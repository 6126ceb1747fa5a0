// Driving libyaml, and wiping what it leaves in memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/yaml/events.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace strongroom::sops {
namespace {

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

} // namespace

YamlEvents::YamlEvents(std::string_view text) : m_text(text)
{
    if (text.starts_with("\xef\xbb\xbf"))
        m_skipped = 3;
    const auto body = text.substr(m_skipped);
    if (std::ranges::any_of(body, [](char c) { return (c & 0x80) != 0; })) {
        m_offsets.reserve(body.size() + 1);
        for (std::size_t i = 0; i < body.size(); ++i)
            if (!continues(body[i]))
                m_offsets.push_back(static_cast<std::uint32_t>(i));
        m_offsets.push_back(static_cast<std::uint32_t>(body.size()));
    }
    m_ready = yaml_parser_initialize(&m_parser) == 1;
    if (!m_ready)
        return;
    yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(body.data()),
                                 body.size());
}

YamlEvents::~YamlEvents()
{
    forget();
    if (!m_ready)
        return;
    const auto wipe = [](auto& buffer) {
        if (buffer.start != nullptr)
            OPENSSL_cleanse(buffer.start, static_cast<std::size_t>(buffer.end - buffer.start));
    };
    wipe(m_parser.raw_buffer);
    wipe(m_parser.buffer);
    yaml_parser_delete(&m_parser);
}

void YamlEvents::forget()
{
    if (m_event.type == YAML_SCALAR_EVENT && m_event.data.scalar.value != nullptr)
        OPENSSL_cleanse(m_event.data.scalar.value, m_event.data.scalar.length);
    yaml_event_delete(&m_event);
    m_event = {};
}

Result<const yaml_event_t*> YamlEvents::next()
{
    forget();
    if (!m_ready)
        return Error{ErrorKind::Internal, "There is no memory to read the file with."};
    if (yaml_parser_parse(&m_parser, &m_event) != 1)
        return Error{ErrorKind::InvalidInput, "Line "
                                                  + std::to_string(m_parser.problem_mark.line + 1)
                                                  + ": this is not well-formed YAML."};
    return &m_event;
}

std::size_t YamlEvents::offset(const yaml_mark_t& mark) const
{
    if (m_offsets.empty())
        return m_skipped + std::min(mark.index, m_text.size() - m_skipped);
    return m_skipped + m_offsets[std::min(mark.index, m_offsets.size() - 1)];
}

std::size_t YamlEvents::columnAt(std::size_t offset) const
{
    const auto before = m_text.substr(0, offset);
    const auto line = before.find_last_of("\r\n");
    const auto begin = line == std::string_view::npos ? m_skipped : line + 1;
    return static_cast<std::size_t>(std::ranges::count_if(before.substr(std::min(begin, offset)),
                                                          [](char c) { return !continues(c); }));
}

} // namespace strongroom::sops
