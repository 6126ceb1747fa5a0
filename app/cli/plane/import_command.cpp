// Importing a file: a dry run that says what it would do, then all or nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "client/sops/sops_exchange.h"
#include "models/exchange/dotenv.h"
#include "models/exchange/yaml_file.h"
#include "models/wire/fields.h"
#include "ui/actions/import_secrets.h"

#include <QFile>
#include <QFileInfo>

#include <iostream>

namespace strongroom::cli {
namespace {

constexpr qint64 largestFile = 8 << 20;

struct ImportWish
{
    std::string file{};
    std::string format{};
    std::string scope{};
    std::string secret{};
    std::vector<std::string> only{};
    bool dryRun = false;
    bool noCertificateEnd = false;
    bool json = false;
};

Result<exchange::ParsedFile> readSops(const ImportWish& wish, const std::string& base)
{
    client::SopsImport sops{
        wish.file, wish.secret.empty() ? base : wish.secret, !wish.secret.empty(), {}};
    for (const auto& text : wish.only) {
        const auto path = sops::parsePath(text);
        if (!path)
            return path.error();
        sops.chosen.push_back(sops::namesOf(*path));
    }
    return client::openSopsForImport(sops);
}

Result<exchange::ParsedFile> read(const ImportWish& wish)
{
    const QFileInfo named(QString::fromStdString(wish.file));
    if (wish.format == "sops")
        return readSops(wish, named.baseName().toStdString());
    QFile file(QString::fromStdString(wish.file));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::InvalidInput, "The file cannot be read."};
    if (file.size() > largestFile)
        return Error{ErrorKind::TooLarge, "A file to import has at most 8 MiB."};
    SecretBytes text(static_cast<std::size_t>(file.size()));
    if (file.read(reinterpret_cast<char*>(text.writable().data()), file.size()) != file.size())
        return Error{ErrorKind::InvalidInput, "The file cannot be read to its end."};
    const QFileInfo info(file);
    const auto base = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
    const auto name = wish.secret.empty() ? base.toStdString() : wish.secret;
    return wish.format == "yaml" ? exchange::parseYaml(text, name)
                                 : exchange::parseDotenv(text, name);
}

void print(const std::vector<exchange::PlannedSecret>& plan, const exchange::ParsedFile& file,
           bool json)
{
    for (const auto& note : file.notes)
        std::cerr << "line " << note.line << ": " << note.text << '\n';
    wire::json::array items;
    for (const auto& planned : plan) {
        if (json)
            items.push_back(wire::json::object{{"slug", planned.slug},
                                               {"deed", planned.updates ? "update" : "create"},
                                               {"added", wire::textsToJson(planned.added)},
                                               {"replaced", wire::textsToJson(planned.replaced)},
                                               {"kept", wire::textsToJson(planned.kept)}});
        else
            std::cout << (planned.updates ? "update " : "create ") << planned.slug << ": "
                      << planned.added.size() << " added, " << planned.replaced.size()
                      << " replaced, " << planned.kept.size() << " kept\n";
    }
    if (json) {
        wire::json::object document;
        document["items"] = std::move(items);
        std::cout << wire::serialize(document) << '\n';
    }
}

int importFile(const Connection& connection, const ImportWish& wish)
{
    auto file = read(wish);
    if (!file)
        return say(file.error());
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    const auto& organization = place->organization;
    const auto scope = scopeOf(plane, organization, wish.scope);
    if (!scope)
        return say(scope.error());
    using Plan = std::vector<exchange::PlannedSecret>;
    const auto plan = finish<Plan>([&](QObject* asker, ui::Then<Plan> then) {
        ui::planImport(plane.secrets, organization, *scope, *file, asker, std::move(then));
    });
    if (!plan)
        return say(plan.error());
    print(*plan, *file, wish.json);
    if (wish.dryRun)
        return Yes;
    using Secrets = std::vector<domain::Secret>;
    const auto done = finish<Secrets>([&](QObject* asker, ui::Then<Secrets> then) {
        ui::importSecrets(plane.secrets, organization, *scope, std::move(*file), *plan, asker,
                          std::move(then), !wish.noCertificateEnd);
    });
    return done ? int(Yes) : say(done.error());
}

} // namespace

void addImportCommand(Words program, const Connection& connection)
{
    auto command = program.command("import", "Import a file of values: all of it, or nothing");
    auto& wish = command.keep<ImportWish>();
    command.text("file", wish.file, "The file", required)
        .text("--format", wish.format, "The file's format", {true, {"dotenv", "yaml", "sops"}})
        .text("--scope", wish.scope, "org, or an environment's slug", required)
        .text("--secret", wish.secret, "The secret's name; the file's own by default")
        .texts("--only", wish.only, R"(Of a SOPS file, only what is at ["name"]; may be repeated)")
        .flag("--dry-run", wish.dryRun, "Only say what it would do")
        .flag("--no-certificate-end", wish.noCertificateEnd,
              "Do not keep beside versions, unsealed, when a certificate in them ends")
        .flag("--json", wish.json, "One JSON document on standard output")
        .runs([&] { return importFile(connection, wish); });
}

} // namespace strongroom::cli
