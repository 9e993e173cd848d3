# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of sightglass-cli: commands and options as --help has them, formats as the program has them.
_sightglass_cli()
{
    local cur prev words cword
    _init_completion || return
    local commands
    commands=$("$1" --complete commands 2>/dev/null)
    case $prev in
        --format)
            COMPREPLY=($(compgen -W "$("$1" --complete formats 2>/dev/null)" -- "$cur"))
            return ;;
        --log-format)
            COMPREPLY=($(compgen -W "$("$1" --complete logformats 2>/dev/null)" -- "$cur"))
            return ;;
        --as) COMPREPLY=($(compgen -W "json xml" -- "$cur")); return ;;
        --reader) COMPREPLY=($(compgen -W "sightglass libevtx" -- "$cur")); return ;;
        --query | --time-zone | --threads | --ticket | --timeout) return ;;
        --formats | --event-maps) _filedir -d; return ;;
    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$("$1" --complete options 2>/dev/null)" -- "$cur"))
    elif [[ $cword -eq 1 ]]; then
        COMPREPLY=($(compgen -W "$commands" -- "$cur"))
    else
        _filedir
    fi
} && complete -F _sightglass_cli sightglass-cli
