// No JSON document is made of a key: its parts would lie about in memory that nobody wipes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/key_file.h"

#include <QFile>

#include <string_view>

namespace strongroom::ui {
namespace {

constexpr qint64 largest = 64 * 1024;

std::string_view textOf(const SecretBytes& bytes)
{
    const auto all = bytes.reveal();
    return {reinterpret_cast<const char*>(all.data()), all.size()};
}

} // namespace

std::optional<SecretBytes> readKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() < 1
        || file.size() > largest)
        return std::nullopt;
    SecretBytes bytes(static_cast<std::size_t>(file.size()));
    auto* into = reinterpret_cast<char*>(bytes.writable().data());
    if (file.read(into, file.size()) != file.size())
        return std::nullopt;
    return bytes;
}

QString projectIn(const SecretBytes& key)
{
    const auto text = textOf(key);
    constexpr std::string_view member = "\"project_id\"";
    if (text.find("\"service_account\"") == text.npos || text.find(member) == text.npos)
        return {};
    const auto colon = text.find(':', text.find(member) + member.size());
    const auto begin = colon == text.npos ? colon : text.find('"', colon);
    const auto end = begin == text.npos ? begin : text.find('"', begin + 1);
    if (end == text.npos)
        return {};
    const auto project = text.substr(begin + 1, end - begin - 1);
    return QString::fromUtf8(project.data(), static_cast<qsizetype>(project.size()));
}

SecretBytes withoutLineEnd(const SecretBytes& value)
{
    auto bytes = value.reveal();
    while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r'))
        bytes = bytes.first(bytes.size() - 1);
    return SecretBytes::copyOf(bytes);
}

} // namespace strongroom::ui
