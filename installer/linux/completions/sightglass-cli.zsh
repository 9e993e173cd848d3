#compdef sightglass-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# zsh completion of sightglass-cli: commands and options as --help has them.
local -a answers
case ${words[CURRENT-1]} in
    --format) answers=(${(f)"$(sightglass-cli --complete formats 2>/dev/null)"}); compadd -a answers; return ;;
    --log-format) answers=(${(f)"$(sightglass-cli --complete logformats 2>/dev/null)"}); compadd -a answers; return ;;
    --as) compadd json xml; return ;;
    --reader) compadd sightglass libevtx; return ;;
    --formats|--event-maps) _files -/; return ;;
esac
if [[ ${words[CURRENT]} == -* ]]; then
    answers=(${(f)"$(sightglass-cli --complete options 2>/dev/null)"})
    compadd -a answers
elif (( CURRENT == 2 )); then
    answers=(${(f)"$(sightglass-cli --complete commands 2>/dev/null)"})
    compadd -a answers
else
    _files
fi
