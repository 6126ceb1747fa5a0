// strongroomctl: does at once what needs files alone, and hands over the rest to the program with
// Qt.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/commands.h"
#include "app/cli/local_commands.h"
#include "app/cli/outcome.h"

#include <unistd.h>

#include <filesystem>
#include <iostream>

using namespace strongroom;

namespace {

/// Beside this program in a build folder, in libexec where it is installed. Comes back only if it
/// is in neither place.
int handOver(char** argv)
{
    std::error_code failed;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", failed).parent_path();
    for (const auto& place :
         {folder / "strongroomctl-plane", folder / "../libexec/strongroom/strongroomctl-plane"})
        ::execv(place.c_str(), argv);
    std::cerr << "strongroomctl is not installed whole: strongroomctl-plane is missing.\n";
    return cli::Usage;
}

} // namespace

int main(int argc, char** argv)
{
    cli::keepPrivate();
    if (argc < 2 || !cli::isLocalCommand({argv + 1, static_cast<std::size_t>(argc) - 1}))
        return handOver(argv);
    cli::CommandLine line("Strongroom's command line.", STRONGROOM_VERSION);
    cli::addLocalCommands(line.words());
    cli::addAuditCommands(line.words());
    return line.run(argc, argv);
}
