// strongroomctl: what the command line says, and nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <sys/resource.h>
#include <sys/stat.h>

#include <map>

using namespace strongroom;

namespace {

const std::map<std::string, domain::PurposeCategory> categories{
    {"incident", domain::PurposeCategory::Incident},
    {"debug", domain::PurposeCategory::Debug},
    {"deploy", domain::PurposeCategory::Deploy},
    {"rotation", domain::PurposeCategory::Rotation},
    {"audit", domain::PurposeCategory::Audit},
    {"other", domain::PurposeCategory::Other}};

/// All that can be said; filled in while the line is read.
struct Line
{
    cli::Connection connection;
    std::string filter, oldFile, newFile, category = "debug", output = "table";
    cli::ValueWish value;
    cli::ImportWish import;
    int context = 3;
    bool sideBySide = false;
    bool json = false;
    std::function<int()> run;
};

void addAuth(CLI::App& program, Line& line)
{
    auto* auth = program.add_subcommand("auth", "Signing in and out");
    auth->require_subcommand(1);
    auth->add_subcommand("login", "Sign in with the browser")->callback([&line] {
        line.run = [&line] { return cli::authLogin(line.connection); };
    });
    auth->add_subcommand("logout", "Sign out and forget the tokens")->callback([&line] {
        line.run = [&line] { return cli::authLogout(line.connection); };
    });
    auth->add_subcommand("status", "Say who is signed in")->callback([&line] {
        line.run = [&line] { return cli::authStatus(line.connection); };
    });
}

void addService(CLI::App& program, Line& line)
{
    auto* service = program.add_subcommand("service", "Secrets as services know them");
    service->require_subcommand(1);
    auto* secrets = service->add_subcommand("secrets", "List secrets, or work with one");
    secrets->add_option("--filter", line.filter, "Only those in which this occurs");
    secrets->add_option("--output", line.output, "json or table")
        ->check(CLI::IsMember({"json", "table"}));
    auto* get = secrets->add_subcommand("get-value", "Print one value, undecorated");
    get->add_option("--group", line.value.group, "The secret's slug")->required();
    get->add_option("--name", line.value.name, "The key")->required();
    get->add_option("--purpose", line.category, "Why")->check(CLI::IsMember(categories));
    get->add_option("--ticket", line.value.purpose.ticket, "The ticket");
    get->add_option("--note", line.value.purpose.note, "In your own words");
    secrets->callback([&line, get] {
        line.value.purpose.category = categories.at(line.category);
        if (*get)
            line.run = [&line] { return cli::getValue(line.connection, line.value); };
        else
            line.run = [&line] {
                return cli::listSecrets(line.connection, line.filter, line.output == "json");
            };
    });
}

void addFiles(CLI::App& program, Line& line)
{
    auto* import =
        program.add_subcommand("import", "Import a file of values: all of it, or nothing");
    import->add_option("file", line.import.file, "The file")->required();
    import->add_option("--format", line.import.format, "dotenv or yaml")
        ->required()
        ->check(CLI::IsMember({"dotenv", "yaml"}));
    import->add_option("--scope", line.import.scope, "org, or an environment's slug")->required();
    import->add_option("--secret", line.import.secret,
                       "The secret's name; the file's own by default");
    import->add_flag("--dry-run", line.import.dryRun, "Only say what it would do");
    import->add_flag("--json", line.import.json, "One JSON document on standard output");
    import->callback([&line] { line.run = [&line] { return cli::importFile(line.connection, line.import);
};
} // namespace
);
auto* diff = program.add_subcommand("diff", "Compare two files; exit 1 when they differ");
diff->add_option("old", line.oldFile, "The older file")->required();
diff->add_option("new", line.newFile, "The newer file")->required();
diff->add_option("--unified", line.context, "Lines of context")->check(CLI::Range(0, 1000000));
diff->add_flag("--side-by-side", line.sideBySide, "Both sides, line beside line");
diff->add_flag("--json", line.json, "With --side-by-side: one JSON document");
diff->callback([&line] {
    line.run = [&line] {
        return cli::diffFiles(line.oldFile, line.newFile, line.context, line.sideBySide, line.json);
    };
});
}

} // namespace

int main(int argc, char** argv)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(077);
    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName("strongroom");
    QCoreApplication::setApplicationName("strongroom");
    CLI::App program("Strongroom's command line.");
    program.set_version_flag("--version", STRONGROOM_VERSION);
    program.require_subcommand(1);
    Line line;
    program.add_option("--server", line.connection.server,
                       "A control plane's address; the console's own by default");
    program.add_option("--ca", line.connection.caFile, "The authority to trust for it");
    program.add_option("--profile-dir", line.connection.profileFolder,
                       "Where the console's embedded control plane keeps its data");
    addAuth(program, line);
    addService(program, line);
    addFiles(program, line);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return program.exit(wrong) == 0 ? cli::Yes : cli::Usage;
    }
    return line.run();
}
