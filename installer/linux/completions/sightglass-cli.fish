# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion of sightglass-cli: commands and options as --help has them.
complete -c sightglass-cli -n __fish_use_subcommand -f -a '(sightglass-cli --complete commands)'
complete -c sightglass-cli -n 'not __fish_use_subcommand' -a '(sightglass-cli --complete options)'
complete -c sightglass-cli -l format -x -a '(sightglass-cli --complete formats)'
complete -c sightglass-cli -l log-format -x -a '(sightglass-cli --complete logformats)'
complete -c sightglass-cli -l as -x -a 'json xml'
complete -c sightglass-cli -l reader -x -a 'sightglass libevtx'
