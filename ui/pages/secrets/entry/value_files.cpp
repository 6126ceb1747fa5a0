// One sentence a reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry/value_files.h"

#include "base/chosen_file.h"
#include "base/codec.h"
#include "models/domain/secret.h"
#include "models/exchange/dotenv.h"
#include "models/exchange/yaml_file.h"
#include "models/items/isolated_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <string_view>

namespace strongroom::ui {
namespace {

constexpr qsizetype longestKey = 100;

struct ValueFiles
{
    Q_DECLARE_TR_FUNCTIONS(ValueFiles)
};

/// Assignments with '=' come from .env files.
bool looksLikeDotenv(const SecretBytes& text)
{
    const auto bytes = text.reveal();
    const auto end = std::ranges::find_if(bytes, [](auto c) { return c == '=' || c == ':'; });
    return bytes.empty() || bytes.front() != '{' ? end != bytes.end() && *end == '=' : false;
}

} // namespace

Result<SecretBytes> readValueFile(const QString& path)
{
    return readChosenFile(path.toStdString(), domain::largestValue);
}

QString fileText(const Error& error, const QString& name)
{
    namespace reasons = chosen_file;
    if (error.reason == reasons::link)
        return ValueFiles::tr("\"%1\" is a link. Choose the file that it leads to.")
            .arg(items::isolated(name));
    if (error.reason == reasons::notPlain)
        return ValueFiles::tr(
                   "\"%1\" is a folder, a device or a pipe. Only a plain file can be a value.")
            .arg(items::isolated(name));
    if (error.reason == reasons::tooLarge)
        return ValueFiles::tr("\"%1\" is too large: a value has at most %2.")
            .arg(items::isolated(name), QLocale().formattedDataSize(domain::largestValue));
    if (error.reason == reasons::absent)
        return ValueFiles::tr("\"%1\" is not there any more.").arg(items::isolated(name));
    if (error.reason == reasons::exists)
        return ValueFiles::tr("\"%1\" exists already and was left as it is. Choose another name.")
            .arg(items::isolated(name));
    if (error.reason == reasons::full)
        return ValueFiles::tr("There is no room left to write \"%1\".").arg(items::isolated(name));
    if (error.reason == reasons::unwritable)
        return ValueFiles::tr("\"%1\" cannot be written there. Choose a folder of your own.")
            .arg(items::isolated(name));
    return ValueFiles::tr("\"%1\" cannot be read. Check that you may, then try again.")
        .arg(items::isolated(name));
}

QString keyNameOf(const QString& fileName)
{
    QString name;
    for (const auto c : fileName.left(longestKey))
        name += c == '=' || c == '/' || c.unicode() < 0x20 || c.unicode() == 0x7f ? QChar('_') : c;
    name = name.trimmed();
    return domain::isKeyName(name.toStdString()) ? name : QStringLiteral("file");
}

domain::ValueFormat fileFormatOf(const SecretBytes& content)
{
    const auto bytes = content.reveal();
    const bool text = isUtf8({reinterpret_cast<const char*>(bytes.data()), bytes.size()})
                      && std::ranges::find(bytes, std::uint8_t(0)) == bytes.end();
    return text ? exchange::formatOf(content) : domain::ValueFormat::Binary;
}

Result<exchange::ParsedFile> parseEntries(const SecretBytes& text, const std::string& name)
{
    return looksLikeDotenv(text) ? exchange::parseDotenv(text, name)
                                 : exchange::parseYaml(text, name);
}

int entriesIn(const QString& fileName, const SecretBytes& content)
{
    const auto name = fileName.toLower();
    const bool says =
        name.startsWith(".env")
        || std::ranges::any_of(std::initializer_list<const char*>{".env", ".json", ".yaml", ".yml"},
                               [&name](const char* end) { return name.endsWith(end); });
    if (!says)
        return 0;
    const auto file = parseEntries(content, "file");
    return file && file->secrets.size() == 1
               ? static_cast<int>(file->secrets.front().entries.size())
               : 0;
}

} // namespace strongroom::ui
