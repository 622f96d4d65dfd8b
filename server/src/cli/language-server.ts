import '../main.node';
